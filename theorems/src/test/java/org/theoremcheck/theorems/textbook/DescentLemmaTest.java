package org.theoremcheck.theorems.textbook;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Descent lemma. Let f be L-smooth and η ≤ 1/L. Then f(w − η∇f(w)) ≤ f(w) − (η/2)‖∇f(w)‖².
 *
 * <p>Checked on f(w) = ½ Σ h_j w_j², 0 ≤ h_j ≤ L. It holds, with equality where η = 1/L and w moves along h_j = L alone.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4419-8853-9">Nesterov (2004), Section 1.2.3</a>
 */
@Claim(
        id = "textbook.descent",
        paper = Paper.TEXTBOOK,
        at = "Section 1.2.3",
        section = "1 Smooth functions",
        says = "f L-smooth, η ≤ 1/L ⟹ f(w − η∇f(w)) ≤ f(w) − (η/2)‖∇f(w)‖²")
class DescentLemmaTest {

    @Check
    void aGradientStepDescends(@ForAll(supplier = Quadratics.class) Quadratic f, Evidence evidence) {
        conclude(f, evidence, f.get("η"));
    }

    @Mutant("η ≤ 4/L")
    void fourTimesTheStepDescends(@ForAll(supplier = Quadratics.class) Quadratic f, Evidence evidence) {
        conclude(f, evidence, f.get("η").times(4));
    }

    private static void conclude(Quadratic f, Evidence evidence, Lanes eta) {
        // Let
        Lanes w = f.get("w");
        Lanes g = f.get("h").times(w);
        evidence.given("η ≤ 1/L", f.get("η").times(f.get("L")), eta.arithmetic().constant(1));
        evidence.given("h_j ≤ L", f.get("h").greatest(), f.get("L"));
        evidence.cover("η > 0.9/L", f.get("η").times(f.get("L")).above(0.9), 0.05);
        // Run
        Lanes next = w.minus(eta.times(g));
        // Then
        evidence.require(f.at(next), f.at(w).minus(eta.over(2).times(g.normSquared())));
    }

    /** f(w) = ½ Σ h_j w_j². */
    record Quadratic(Cohort cohort) implements Problem {
        Lanes get(String name) {
            return cohort.get(name);
        }

        Lanes at(Lanes w) {
            return get("h").dot(w.square()).over(2);
        }
    }

    /** Which problems: a shape for 1,024 of them at a time, raw numbers lane by lane, and the hypotheses made true. */
    static final class Quadratics extends Family<Quadratic> {
        @Override
        public List<Variable> variables() {
            return List.of(Variable.of("h", "d"), Variable.of("w", "d"), Variable.of("L"), Variable.of("η"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("d", 1 + random.nextInt(4));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            int d = draft.length("d");
            draft.put("h", draw.logUniform(d, 1e-3, 1e3));
            draft.put("w", draw.gaussian(d));
            draft.put("L", draw.logUniform(1, 1e-3, 1e3));
            draft.put("η", draw.logUniform(1, 1e-4, 1e4));
        }

        @Override
        protected void repair(Draft draft) {
            double[] h = draft.get("h");
            double[] smoothness = draft.get("L");
            double[] eta = draft.get("η");
            for (int i = 0; i < h.length; i++) {
                int lane = i % draft.lanes();
                smoothness[lane] = Math.max(1e-6, Math.abs(smoothness[lane]));
                h[i] = Math.min(Math.abs(h[i]), smoothness[lane]);
                // A little less than 1/L, so that η·L ≤ 1 holds without rounding.
                eta[lane] = Math.min(Math.abs(eta[lane]), (1 - 0x1p-50) / smoothness[lane]);
            }
        }

        @Override
        public Quadratic view(Cohort cohort) {
            return new Quadratic(cohort);
        }
    }
}
