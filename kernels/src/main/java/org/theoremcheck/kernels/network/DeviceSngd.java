package org.theoremcheck.kernels.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;
import org.theoremcheck.kernels.lane.DeviceArguments;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Stochastic normalised gradient descent on (1/cm)·Σ (φ(⟨w, x_i⟩) − y_i)², φ with two slopes: w ← Π(w − η·g/‖g‖), all steps in one
 * kernel, so that nothing is launched or moved between two steps. Same order of operations as the composed optimiser, hence
 * the same bits.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Algorithm 2</a>
 */
public final class DeviceSngd {
    private final Matrix x;
    private final Lanes y;
    private final Pointwise.Slopes slopes;
    private final int c;
    private final Lanes stepSize;
    private final Optional<Lanes> radius;
    private Optional<LaidOut> laidOut = Optional.empty();

    /** The data with each lane's beside each other. */
    private record LaidOut(Memory.Block x, Memory.Block y) {}

    /**
     * @param x examples, m×d, all lanes
     * @param y labels, m rows, all lanes
     * @param slopes of φ
     * @param c 1 or 2
     * @param stepSize η, one row
     * @param radius of the ball that Π projects onto, one row; empty: w is free
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public DeviceSngd(Matrix x, Lanes y, Pointwise.Slopes slopes, int c, Lanes stepSize, Optional<Lanes> radius) {
        this.x = x;
        this.y = y;
        this.slopes = slopes;
        this.c = c;
        this.stepSize = stepSize;
        this.radius = radius;
        if (y.rows() != x.rows() || y.lanes() != x.entries().lanes()) {
            throw new IllegalArgumentException("x is " + x.rows() + "×" + x.columns() + " in "
                    + x.entries().lanes() + " lanes, y has " + y.rows() + " rows in " + y.lanes()
                    + "; pass m×d and m, both in all lanes");
        }
        for (Lanes scalar : List.of(slopes.below(), slopes.from(), stepSize, radius.orElse(stepSize))) {
            if (scalar.rows() != 1 || (scalar.lanes() != 1 && scalar.lanes() != y.lanes())) {
                throw new IllegalArgumentException("a slope, step size or radius has " + scalar.rows() + " rows in "
                        + scalar.lanes() + " lanes; pass one row in 1 or " + y.lanes());
            }
        }
    }

    /**
     * Steps on minibatches that all lanes share; their data are read where neighbouring lanes lie beside each other.
     *
     * @param w the first point, d rows
     * @param minibatch b, examples per step
     * @param chosen b numbers in [0, m) per step, step after step
     */
    public Lanes run(Lanes w, int minibatch, int[] chosen) {
        if (minibatch < 1 || chosen.length == 0 || chosen.length % minibatch != 0) {
            throw new IllegalArgumentException("found " + chosen.length + " example numbers for minibatches of "
                    + minibatch + "; pass as many per step, and at least one step");
        }
        for (int i : chosen) {
            if (i < 0 || i >= x.rows()) {
                throw new IllegalArgumentException(
                        "example " + i + " does not exist; pass numbers in [0, " + x.rows() + ")");
            }
        }
        Memory.Block numbers =
                lane().store(Arrays.stream(chosen).mapToLong(i -> i).toArray());
        DeviceArguments arguments = points(
                        new DeviceArguments().operand(x.entries()).operand(y), w)
                .number(0)
                .number(0)
                .number(0)
                .block(numbers);
        return launch(arguments, w, chosen.length / minibatch, minibatch, false);
    }

    /**
     * Steps on examples that every lane draws for itself with replacement, number ⌊u·m⌋ for u of the lane's own uniform numbers; the data
     * are laid out lane by lane when first asked for.
     *
     * @param w the first point, d rows
     * @param key of the random numbers
     * @param stream number of the first step's stream, one more for each later step
     * @param index the instance number of each lane
     */
    public Lanes run(Lanes w, int minibatch, long key, int stream, long[] index, int steps) {
        if (minibatch < 1 || steps < 1 || index.length != w.lanes()) {
            throw new IllegalArgumentException("found " + steps + " steps of " + minibatch + " examples and "
                    + index.length + " instance numbers for " + w.lanes()
                    + " lanes; pass at least one step of one example, and one number per lane");
        }
        LaidOut own = laidOut();
        DeviceArguments data =
                new DeviceArguments().operand(own.x, x.entries().rows()).operand(own.y, y.rows());
        DeviceArguments arguments = points(data, w)
                .number(key)
                .number(stream)
                .block(lane().store(index))
                .number(0);
        return launch(arguments, w, steps, minibatch, true);
    }

    private synchronized LaidOut laidOut() {
        LaidOut here = laidOut.orElseGet(() -> new LaidOut(lane().byLane(x.entries()), lane().byLane(y)));
        laidOut = Optional.of(here);
        return here;
    }

    private DeviceLaneArithmetic lane() {
        if (x.entries().arithmetic() instanceof DeviceLaneArithmetic lane) {
            return lane;
        }
        throw new IllegalArgumentException("data of backend "
                + x.entries().arithmetic().name() + " do not lie on a device; make them with backend cuda");
    }

    private DeviceArguments points(DeviceArguments data, Lanes w) {
        return data.operand(w)
                .operand(slopes.below())
                .operand(slopes.from())
                .operand(stepSize)
                .operand(radius.orElse(stepSize));
    }

    private Lanes launch(DeviceArguments arguments, Lanes w, int steps, int minibatch, boolean own) {
        if (w.rows() != x.columns() || w.lanes() != y.lanes()) {
            throw new IllegalArgumentException(
                    "w has " + w.rows() + " rows in " + w.lanes() + " lanes; pass " + x.columns() + " in " + y.lanes());
        }
        Program program = new Program(
                "sngd.cu",
                Map.of(
                        "FEATURES",
                        x.columns(),
                        "EXAMPLES",
                        x.rows(),
                        "MINIBATCH",
                        minibatch,
                        "C",
                        c,
                        "OWN",
                        own ? 1 : 0,
                        "BALL",
                        radius.isPresent() ? 1 : 0));
        Memory.Block out = lane().memory().allocate((long) w.rows() * w.lanes());
        arguments
                .number(steps)
                .block(out)
                .number(w.rows())
                .number(w.lanes())
                .launch(lane().device(), program, "sngd", w.lanes(), 1);
        return lane().adopt(out, w.rows(), w.lanes());
    }
}
