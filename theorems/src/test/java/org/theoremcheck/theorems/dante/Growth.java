package org.theoremcheck.theorems.dante;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.oracle.WeightedGlm;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The constants of sigmoid and generalised-ReLU GLMs against W, and problems that need nearly as much.
 *
 * <p>Variables: {@code W}, {@code a}, {@code b}.
 */
record Growth(Cohort cohort) implements Problem {
    Lanes radius() {
        return cohort.get("W");
    }

    Lanes a() {
        return cohort.get("a");
    }

    Lanes b() {
        return cohort.get("b");
    }

    /** 0 &lt; a &lt; b. */
    @Override
    public List<Inequality> hypotheses() {
        return SlopeOrder.INCREASING.hypotheses(a(), b());
    }

    /** 2b³W/a. */
    Lanes reluConstant(Lanes radius) {
        return b().pow(3).times(radius).times(2).over(a());
    }

    /** e^W/(2b³W/a). */
    Lanes gain(Lanes radius) {
        return radius.exp().over(reluConstant(radius));
    }

    /** ¼·sinh(W/2): no sigmoid GLM needs more, as {@code dante.hls.sigmoid.amended} says. */
    static Lanes mostOfSigmoids(Lanes radius) {
        Lanes half = radius.over(2);
        return half.exp().minus(half.negate().exp()).over(8);
    }

    /**
     * The need of a sigmoid GLM on two examples e₁ and e₂, of about e^{W/2}: w = (W′, ν/2) and w* = (−3, −ν/2). On e₁ the
     * point is saturated, which makes the gradient small there; e₂ adds a gradient nearly orthogonal to w − w*. The two
     * parts of ⟨∇f, w − w*⟩ are about equal for ν = 4√(r·σ′(W)·(W + 3)), r the residual on e₁.
     */
    static Lanes needOfASigmoid(Lanes radius) {
        Activation sigma = new Sigmoid();
        Lanes zero = radius.times(0);
        Lanes back = radius.times(0.75).min(3);
        Lanes residual = sigma.value(radius).minus(sigma.value(back.negate()));
        Lanes lean = residual.times(sigma.slope(radius))
                .times(radius.plus(back))
                .sqrt()
                .times(2)
                .min(radius.over(2));
        Lanes along = radius.square().minus(lean.square()).sqrt();
        Lanes w = zero.arithmetic().stack(along, lean);
        Lanes wStar = zero.arithmetic().stack(back.negate(), lean.negate());
        Lanes one = zero.plus(1);
        Matrix x = new Matrix(zero.arithmetic().stack(one, zero, zero, one), 2, 2);
        return need(sigma, x, w, wStar);
    }

    /** The need of a generalised-ReLU GLM with b = 1, a = ½ on the example 1 with w = W, w* = −W: 9W/8. */
    static Lanes needOfARelu(Lanes radius) {
        Lanes one = radius.times(0).plus(1);
        return need(new GeneralisedRelu(one.over(2), one), Matrix.column(one), radius, radius.negate());
    }

    private static Lanes need(Activation sigma, Matrix x, Lanes w, Lanes wStar) {
        Lanes labels = sigma.value(x.times(Matrix.column(wStar)).entries());
        Lanes equal = labels.times(0).plus(1.0 / x.rows());
        return Slqc.need(new WeightedGlm(sigma, x, labels, equal), w, wStar);
    }

    /** W from 1 to 30, b from 0.1 to 10. */
    static class Wide extends Family<Growth> {
        private final double narrowest;
        private final double steepest;

        Wide() {
            this(1, 10);
        }

        Wide(double narrowest, double steepest) {
            this.narrowest = narrowest;
            this.steepest = steepest;
        }

        @Override
        public List<Variable> variables() {
            return List.of(Variable.of("W"), Variable.of("a"), Variable.of("b"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return Map.of();
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("W", draw.logUniform(1, narrowest, 30));
            double[] b = draw.logUniform(1, 0.1, steepest);
            double[] a = draw.uniform(1);
            for (int l = 0; l < a.length; l++) {
                a[l] *= b[l];
            }
            draft.put("b", b);
            draft.put("a", a);
        }

        @Override
        protected void repair(Draft draft) {
            double[] radius = draft.get("W");
            double[] a = draft.get("a");
            double[] b = draft.get("b");
            for (int l = 0; l < a.length; l++) {
                radius[l] = Math.min(30, Math.max(narrowest, Math.abs(radius[l])));
                b[l] = Math.min(steepest, Math.max(0.1, Math.abs(b[l])));
                a[l] = Math.min(b[l] * (1 - 0x1p-20), Math.max(b[l] * 0x1p-10, Math.abs(a[l])));
            }
        }

        @Override
        public Growth view(Cohort cohort) {
            return new Growth(cohort);
        }
    }

    /** W from 0.01 to 30, b ≤ 1. */
    static final class Gentle extends Wide {
        Gentle() {
            super(0.01, 1);
        }
    }
}
