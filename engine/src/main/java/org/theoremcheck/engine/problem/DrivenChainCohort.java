package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.SpectralNorm;
import org.theoremcheck.engine.chain.DrivenChain;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Chains x_t = tanh(A_t·x_{t−1} + B_t·u_t). Variables: {@code x} (d), {@code A} (t, d, d), {@code B} (t, d, q), {@code u} and a
 * direction {@code e} (t, q).
 */
public record DrivenChainCohort(Cohort cohort) implements Problem {
    /** The greatest entry. */
    public static final double RANGE = 0x1p4;

    /** τ. */
    public int depth() {
        return cohort.length("t");
    }

    /** e, all layers one below the other. */
    public Lanes direction() {
        return cohort.get("e");
    }

    /** The curve f(u + s·e) at s = 0. */
    public Jet jet() {
        List<Matrix> maps = new ArrayList<>();
        List<Matrix> drives = new ArrayList<>();
        List<Lanes> u = new ArrayList<>();
        List<Lanes> e = new ArrayList<>();
        for (int t = 0; t < depth(); t++) {
            maps.add(map(t));
            drives.add(drive(t));
            u.add(layer("u", t, cohort.length("q")));
            e.add(layer("e", t, cohort.length("q")));
        }
        return new DrivenChain(cohort.get("x"), maps, drives).along(u, e);
    }

    /** Layer t is ‖(A B)‖-Lipschitz and 4/(3√3)·‖(A B)‖²-smooth in (x, u) jointly. */
    public MapConstants constants(int t) {
        int d = cohort.length("d");
        Lanes both = cohort.kernels()
                .lane()
                .stack(map(t).transpose().entries(), drive(t).transpose().entries());
        Lanes squared = SpectralNorm.squared(new Matrix(both, d + cohort.length("q"), d).transpose());
        MapConstants tanh = MapConstants.tanh(squared, d);
        return new MapConstants(tanh.bound(), squared.sqrt(), squared.times(tanh.smoothness()), tanh.origin());
    }

    /** All entries are at most 2⁴ in size. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>();
        for (String name : List.of("x", "A", "B", "u", "e")) {
            Lanes greatest = cohort.get(name).abs().greatest();
            all.add(Hypothesis.atMost(
                    "|" + name + "| ≤ 2⁴", greatest, greatest.arithmetic().constant(RANGE)));
        }
        return all;
    }

    private Matrix map(int t) {
        int d = cohort.length("d");
        return new Matrix(layer("A", t, d * d), d, d);
    }

    private Matrix drive(int t) {
        int d = cohort.length("d");
        int q = cohort.length("q");
        return new Matrix(layer("B", t, d * q), d, q);
    }

    private Lanes layer(String name, int t, int size) {
        return cohort.get(name).slice(t * size, (t + 1) * size);
    }
}
