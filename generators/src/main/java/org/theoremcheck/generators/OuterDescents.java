package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Outer problems from whose starting point {@code w2} SNGD is affordable, as in {@link Descents}, with κ = 2b³W₂R²/a and M =
 * 4b²W₂²R², R the greatest ‖h_i‖: examples lie around one direction, and W₂* and W₂ lie along its hidden activations on
 * opposite sides.
 */
public final class OuterDescents extends OuterNets {
    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("share"));
        return all;
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", 3, "d", 2, "k", 3, "o", 1);
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("o", 0) == 1;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        int k = draft.length("k");
        Descents.slopes(draft, draw, 0.5);
        Weights.radius(draft, draw, "W2", 0.25, 4);
        double[] hidden = draw.uniform(d * k, -1, 1);
        Ball.place(hidden, 0, d * k, lanes, draw.logUniform(1, 0.5, 4));
        draft.put("w1", hidden);
        double[] x = draw.uniform(d, -1, 1);
        Ball.place(x, 0, d, lanes, Ball.everywhere(1, lanes));
        double[] aside = draw.uniform(draft.length("m") * d, -0.1, 0.1);
        for (int i = 0; i < aside.length; i++) {
            aside[i] += x[i % x.length];
        }
        for (int i = 0; i < draft.length("m"); i++) {
            Ball.place(aside, i * d, d, lanes, Ball.everywhere(1, lanes));
        }
        draft.put("x", aside);
        double[] star = along(draft, x);
        double[] start = draw.uniform(k, -0.2, 0.2);
        Ball.place(star, 0, k, lanes, draft.get("W2"));
        for (int i = 0; i < start.length; i++) {
            start[i] = start[i] * draft.get("W2")[i % lanes] - star[i];
        }
        draft.put("w2*", star);
        draft.put("w2", start);
        draft.put("share", draw.uniform(1, 0.1, Descents.GREATEST_SHARE));
    }

    /** φ(W₁ᵀx), k rows. */
    private static double[] along(Draft draft, double[] x) {
        int lanes = draft.lanes();
        int k = draft.length("k");
        double[] hidden = draft.get("w1");
        double[] h = new double[k * lanes];
        for (int i = 0; i < hidden.length; i++) {
            int l = i % lanes;
            h[i / lanes % k * lanes + l] += x[i / lanes / k * lanes + l] * hidden[i];
        }
        for (int i = 0; i < h.length; i++) {
            h[i] *= draft.get(h[i] >= 0 ? "b" : "a")[i % lanes];
        }
        return h;
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        double[] least = leastShare(draft);
        for (int l = 0; l < least.length; l++) {
            if (!Descents.isAffordable(least[l])) {
                straighten(draft, l);
            }
        }
        Descents.raiseShares(draft, leastShare(draft));
    }

    private double[] leastShare(Draft draft) {
        NetCohort net = view(draft.cohort(Backends.chosen(), 0, new long[draft.lanes()]));
        Lanes start = net.outerWeights().entries();
        Lanes optimum = net.outerTeacher().entries();
        Lanes squaredReach = net.activations(net.hiddenWeights())
                .entries()
                .square()
                .sumEvery(draft.length("k"))
                .greatest();
        Lanes kappa = net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
        Lanes bound = net.b().times(net.outerRadius()).square().times(4);
        Lanes length = kappa.times(squaredReach).times(start.distanceTo(optimum));
        Lanes least = Descents.leastEpsilon(length, bound.times(squaredReach));
        return Descents.leastShare(least, net.outer().risk(start));
    }

    /** The simplest instance: one unit passes the first input on, W₂* and W₂ are opposite multiples of its weight. */
    private static void straighten(Draft draft, int lane) {
        int lanes = draft.lanes();
        double radius = draft.get("W2")[lane];
        for (String name : List.of("x", "w1", "w2*", "w2")) {
            double[] numbers = draft.get(name);
            double size = name.equals("w2*") ? radius : name.equals("w2") ? -radius : 1;
            for (int at = lane; at < numbers.length; at += lanes) {
                int row = at / lanes;
                boolean first = name.equals("x") ? row % draft.length("d") == 0 : row == 0;
                numbers[at] = first ? size : 0;
            }
        }
        draft.get("a")[lane] = Math.max(draft.get("a")[lane], draft.get("b")[lane] / 2);
    }
}
