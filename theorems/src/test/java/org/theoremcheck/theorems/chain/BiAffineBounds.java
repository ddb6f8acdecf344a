package org.theoremcheck.theorems.chain;

import java.util.function.BinaryOperator;
import org.theoremcheck.engine.certificate.BiAffineConstants;
import org.theoremcheck.engine.problem.BiAffineCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The claim that β(X, V) is c·L_b-smooth in (X, u) jointly and that b = β + βᵘ is l_b-Lipschitz on the product of two balls.
 *
 * @param smoothness c
 * @param joint l_b from l_x and l_u
 */
record BiAffineBounds(double smoothness, BinaryOperator<Lanes> joint) {
    void dominate(BiAffineCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes size = f.dx().normSquared().plus(f.du().normSquared());
        Lanes bend = f.layer().product(f.dx(), f.du().weights()).norm().times(2);
        evidence.require("‖2β(dX, dV)‖ ≤ L_b(‖dX‖² + ‖du‖²)", bend, size.times(smoothness));
        Lanes slope = f.layer().product(f.dx(), f.u().weights()).plus(f.layer().of(f.x(), f.du()));
        BiAffineConstants b = BiAffineConstants.fullyConnected(size.arithmetic().constant(f.batch()));
        Lanes lx = b.product().times(f.parameterRadius()).plus(b.input());
        Lanes lu = b.product().times(f.inputRadius()).plus(b.parameters());
        Lanes l = joint.apply(lx, lu);
        evidence.require("‖Db·(dX, du)‖ ≤ l_b‖(dX, du)‖", slope.norm(), l.times(size.sqrt()));
        evidence.observe("L_b, estimate ÷ measured", size.times(smoothness).over(bend));
        evidence.observe("l_b, estimate ÷ measured", l.times(size.sqrt()).over(slope.norm()));
    }
}
