package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The T of Theorem 8 is sharp up to a constant: for some SLQC function normalised gradient descent is not done after 0.4 of
 * the promised T = κ²‖w₁ − w*‖²/ε².
 *
 * <p>Checked on valleys f = (p·x + |y|)₊² with T from 64 on. It holds because the iterates jump from one side of the
 * valley to the other and advance by only η·sin ω per step, ω the angle of the gradient with the y axis; with sin ω =
 * η/‖w₁ − w*‖ that takes about half of T.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.sharp",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "some SLQC f, some w₁: f(w_t) − f(w*) > ε for all t ≤ 0.4·κ²‖w₁ − w*‖²/ε²",
        kind = Kind.EXISTENCE,
        instances = 8 * 1024)
class NarrowValleyTest {

    @Check
    void twoFifthsOfTheStepsAreNotEnough(
            @ForAll(supplier = NarrowValley.Drawn.class) NarrowValley valley, Evidence evidence) {
        conclude(valley, evidence, 0.4);
    }

    @Mutant("all of the promised T")
    void allOfTheStepsAreNotEnough(
            @ForAll(supplier = NarrowValley.Drawn.class) NarrowValley valley, Evidence evidence) {
        conclude(valley, evidence, 1);
    }

    private static void conclude(NarrowValley valley, Evidence evidence, double share) {
        // Let
        var f = valley.valley();
        Lanes w1 = valley.start();
        Lanes wStar = w1.times(0);
        Lanes epsilon = valley.epsilon();
        Lanes kappa = epsilon;
        Lanes promised = kappa.times(w1.distanceTo(wStar)).over(epsilon).square();
        Lanes[] everywhere = {epsilon.arithmetic().constant(1)};
        // Run
        var run = new Ngd(epsilon.over(kappa))
                .run(f, w1, promised.times(share).map(Unary.CEIL), Draws.none(), Stateless.NONE, visit -> {
                    Lanes slqc = Slqc.at(f, visit.w(), wStar, kappa, epsilon).holds();
                    Lanes smooth = visit.w().row(1).equalTo(0).not();
                    everywhere[0] = everywhere[0].and(
                            slqc.and(smooth).or(visit.running().not()));
                });
        // Then
        evidence.given("f is differentiable and (ε, κ, w*)-SLQC at w₁ … w_T", everywhere[0]);
        evidence.observe("promised T", promised);
        evidence.exhibit("ε < min f(w_t) − f(w*)", epsilon, run.bestValue().minus(f.risk(wStar)));
    }
}
