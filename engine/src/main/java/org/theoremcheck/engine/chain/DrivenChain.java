package org.theoremcheck.engine.chain;

import java.util.List;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * x_t = tanh(A_t·x_{t−1} + B_t·u_t) with fixed A_t, B_t: layers that are Lipschitz and smooth for all parameters u_t.
 *
 * @param input x_0, d rows
 * @param maps A_t, d×d
 * @param drives B_t, d×q
 */
public record DrivenChain(Lanes input, List<Matrix> maps, List<Matrix> drives) {
    public DrivenChain {
        maps = List.copyOf(maps);
        drives = List.copyOf(drives);
    }

    /** The curve f(u + t·e) at t = 0. @param u q rows per layer @param e alike */
    public Jet along(List<Lanes> u, List<Lanes> e) {
        Component activation = new Elementwise(new Tanh());
        Jet jet = Jet.line(input, input.times(0));
        for (int t = 0; t < maps.size(); t++) {
            Lanes drive = product(drives.get(t), u.get(t));
            Lanes push = product(drives.get(t), e.get(t));
            Matrix a = maps.get(t);
            jet = activation.of(new Jet(
                    product(a, jet.x()).plus(drive), product(a, jet.x1()).plus(push), product(a, jet.x2())));
        }
        return jet;
    }

    private static Lanes product(Matrix a, Lanes x) {
        return a.times(Matrix.column(x)).entries();
    }
}
