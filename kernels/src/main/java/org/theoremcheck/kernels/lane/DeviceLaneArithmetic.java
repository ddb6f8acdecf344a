package org.theoremcheck.kernels.lane;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.Program;

/**
 * Lanes that live on a device: an operation is one kernel of {@code lanes.cu}, one thread per lane, and results stay where they
 * are until somebody asks for their digits. Constants travel inside the kernels' arguments, and consecutive rows are a view.
 *
 * <p>arctan, sin and cos are {@link StrictMath}'s on every double backend, so they go through the host.
 */
public final class DeviceLaneArithmetic implements LaneArithmetic {
    private static final Program PROGRAM = new Program("lanes.cu");

    private final Device device;
    private final Memory memory;
    private final ChosenRows chosenRows;

    public DeviceLaneArithmetic(Device device) {
        this.device = device;
        this.memory = new Memory(device);
        this.chosenRows = new ChosenRows(this);
    }

    public Device device() {
        return device;
    }

    public Memory memory() {
        return memory;
    }

    @Override
    public String name() {
        return "cuda";
    }

    @Override
    public double noise() {
        return 1e-9;
    }

    @Override
    public Lanes of(double[] values, int rows, int lanes) {
        Doors.requireLength(values, rows, lanes);
        if (values.length == 1) {
            return constant(values[0]);
        }
        Memory.Block block = memory.allocate(values.length);
        device.write(block.address(), values);
        return adopt(block, rows, lanes);
    }

    @Override
    public Lanes constant(double value) {
        return new Lanes(this, new DeviceNumbers.Constant(value), 1, 1);
    }

    /** A value whose rows·lanes numbers lie, or will lie, at the beginning of a block. */
    public Lanes adopt(Memory.Block block, int rows, int lanes) {
        return new Lanes(this, new DeviceNumbers.Stretch(block, 0), rows, lanes);
    }

    /** The same numbers with each lane's beside each other, for kernels in which every lane reads rows of its own choice; made once and kept with the value. */
    public Memory.Block byLane(Lanes a) {
        if (a.companion().orElse("") instanceof Memory.Block known) {
            return known;
        }
        Memory.Block out = memory.allocate((long) a.rows() * a.lanes());
        operands(a)
                .block(out)
                .number(a.rows())
                .number(a.lanes())
                .launch(device, PROGRAM, "byLane", a.lanes(), a.rows());
        a.keep(out);
        return out;
    }

    /** The value whose numbers lie like this, each lane's beside each other. */
    public Lanes ofByLane(Memory.Block block, int rows, int lanes) {
        Memory.Block out = memory.allocate((long) rows * lanes);
        new DeviceArguments()
                .operand(block, rows)
                .block(out)
                .number(rows)
                .number(lanes)
                .launch(device, PROGRAM, "copy", lanes, rows);
        return adopt(out, rows, lanes);
    }

    /** Whole numbers on the device. */
    public Memory.Block store(long[] numbers) {
        Memory.Block block = memory.allocate(numbers.length);
        device.write(block.address(), numbers);
        return block;
    }

    @Override
    public double[] toDoubles(Lanes a) {
        return read(a, 0, Lanes.count(a.rows(), a.lanes()));
    }

    @Override
    public String digits(Lanes a, int row, int lane) {
        return Double.toString(read(a, (long) row * a.lanes() + lane, 1)[0]);
    }

    private double[] read(Lanes a, long from, int count) {
        Doors.requireOwn(this, a);
        double[] out = new double[count];
        if (a.storage() instanceof DeviceNumbers.Stretch stretch) {
            device.read(stretch.address() + from * Device.WORD, out);
            // Until here: a value that nobody holds gives its memory back.
            Reference.reachabilityFence(stretch);
        } else if (a.storage() instanceof DeviceNumbers.Constant constant) {
            out[0] = constant.value();
        }
        return out;
    }

    /** One elementwise kernel: its operands, then {@code numbers}, then the result and its shape. */
    private Lanes elementwise(String kernel, int rows, int lanes, long[] numbers, Lanes... operands) {
        DeviceArguments arguments = new DeviceArguments();
        for (Lanes a : operands) {
            Doors.requireOwn(this, a);
            arguments = lanes == 1 ? arguments.column(a) : arguments.operand(a);
        }
        for (long number : numbers) {
            arguments = arguments.number(number);
        }
        Memory.Block out = memory.allocate((long) rows * lanes);
        int threads = lanes == 1 ? rows : lanes;
        int steps = lanes == 1 ? 1 : rows;
        arguments.block(out).number(steps).number(threads).launch(device, PROGRAM, kernel, threads, steps);
        return adopt(out, rows, lanes);
    }

    /** One kernel whose rows differ from its operands'. */
    private Lanes launch(String kernel, int rows, int lanes, DeviceArguments arguments) {
        Memory.Block out = memory.allocate((long) rows * lanes);
        arguments.block(out).number(rows).number(lanes).launch(device, PROGRAM, kernel, lanes, rows);
        return adopt(out, rows, lanes);
    }

    private DeviceArguments operands(Lanes... all) {
        DeviceArguments arguments = new DeviceArguments();
        for (Lanes a : all) {
            Doors.requireOwn(this, a);
            arguments = arguments.operand(a);
        }
        return arguments;
    }

    @Override
    public Lanes apply(Unary op, Lanes a) {
        return switch (op) {
            case ATAN, SIN, COS ->
                of(
                        Arrays.stream(toDoubles(a))
                                .map(x -> DoubleScalars.value(op, x))
                                .toArray(),
                        a.rows(),
                        a.lanes());
            default -> elementwise("unary", a.rows(), a.lanes(), new long[] {op.ordinal()}, a);
        };
    }

    @Override
    public Lanes apply(Binary op, Lanes a, Lanes b) {
        return elementwise("binary", Sharing.rows(a, b), Sharing.lanes(a, b), new long[] {op.ordinal()}, a, b);
    }

    @Override
    public Lanes choose(Lanes condition, Lanes yes, Lanes no) {
        int rows = Sharing.common(condition.rows(), Sharing.rows(yes, no), "rows");
        int lanes = Sharing.common(condition.lanes(), Sharing.lanes(yes, no), "lanes");
        return elementwise("choose", rows, lanes, new long[0], condition, yes, no);
    }

    @Override
    public Lanes reduce(Reduction op, Lanes a, int length) {
        int groups = Doors.groups(a, length);
        return launch(
                "fold",
                groups,
                a.lanes(),
                operands(a).number(op.step().ordinal()).number(length));
    }

    @Override
    public Lanes dot(Lanes a, Lanes b) {
        int lanes = Sharing.lanes(a, b);
        return launch("dot", 1, lanes, operands(a, b).number(Sharing.rows(a, b)));
    }

    @Override
    public Lanes product(Lanes a, boolean transposeA, Lanes b, boolean transposeB, int n, int k, int p) {
        Doors.requireFactor(a, n, k);
        Doors.requireFactor(b, k, p);
        Doors.requireOwn(this, b);
        DeviceArguments arguments = operands(a)
                .number(transposeA ? 1 : k)
                .number(transposeA ? n : 1)
                .operand(b)
                .number(transposeB ? 1 : p)
                .number(transposeB ? k : 1)
                .number(k)
                .number(p);
        return launch("product", Math.multiplyExact(n, p), Sharing.lanes(a, b), arguments);
    }

    @Override
    public Lanes gather(Lanes a, int[] rows) {
        Doors.requireOwn(this, a);
        Doors.requireWithin(rows, a.rows(), "row");
        if (rows.length > 0 && consecutive(rows) && a.storage() instanceof DeviceNumbers.Stretch whole) {
            long offset = whole.offset() + (long) rows[0] * a.lanes();
            return new Lanes(this, new DeviceNumbers.Stretch(whole.block(), offset), rows.length, a.lanes());
        }
        return launch("gatherRows", rows.length, a.lanes(), operands(a).block(chosenRows.stored(rows)));
    }

    private static boolean consecutive(int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (rows[i] != rows[0] + i) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Lanes gatherBlocks(Lanes a, Lanes index, int width) {
        int blocks = Doors.groups(a, width);
        int lanes = Sharing.lanes(a, index);
        Memory.Block wrong = store(new long[1]);
        Lanes chosen = launch(
                "gatherBlocks",
                Math.multiplyExact(index.rows(), width),
                lanes,
                operands(a, index).number(blocks).number(width).block(wrong));
        Doors.requireBlock(adopt(wrong, 1, 1).toDoubles()[0], blocks);
        return chosen;
    }

    @Override
    public Lanes stack(Lanes... parts) {
        int rows = 0;
        int lanes = 1;
        for (Lanes part : parts) {
            rows += part.rows();
            lanes = Sharing.common(lanes, part.lanes(), "lanes");
        }
        Memory.Block out = memory.allocate((long) rows * lanes);
        long at = 0;
        for (Lanes part : parts) {
            operands(part)
                    .number(out.address() + at * Device.WORD)
                    .number(part.rows())
                    .number(lanes)
                    .launch(device, PROGRAM, "copy", lanes, part.rows());
            at += (long) part.rows() * lanes;
        }
        return adopt(out, rows, lanes);
    }

    @Override
    public Lanes pick(Lanes a, int[] lanes) {
        Doors.requireWithin(lanes, a.lanes(), "lane");
        if (a.lanes() == 1) {
            return launch("copy", a.rows(), lanes.length, operands(a));
        }
        long[] numbers = Arrays.stream(lanes).mapToLong(l -> l).toArray();
        return launch("gatherLanes", a.rows(), lanes.length, operands(a).block(store(numbers)));
    }
}
