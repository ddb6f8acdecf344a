package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.device.Device;
import org.theoremcheck.kernels.device.Memory;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Program;
import org.theoremcheck.kernels.device.Shim;

/** Values of more numbers than an int counts: a million lanes of 256 examples with 16 features are 4·10⁹. */
class LargeValuesTest {
    private static final int ROWS = 256 * 16;
    private static final int LANES = 1_000_000;

    @Example
    void onADeviceTheyAreAddressedToTheirLastNumber() {
        Notebook device = new Notebook();
        Lanes a = new DeviceLaneArithmetic(device).constant(1).broadcast(ROWS, LANES);
        assertThat(device.words).isEqualTo(4_096_000_000L);
        assertThat(a.arithmetic().digits(a, ROWS - 1, LANES - 1)).isEqualTo("0.0");
        assertThat(device.address).isEqualTo(8L * 4_095_999_999L);
        assertThat(a.toDoubles(ROWS - 1)).hasSize(LANES);
        assertThat(device.address).isEqualTo(8L * 4_095_000_000L);
        Lanes stacked = a.arithmetic().stack(a, a.row(0));
        assertThat(stacked.rows()).isEqualTo(ROWS + 1);
        assertThat(device.arguments).contains(8L * 4_096_000_000L);
    }

    @Example
    void anArrayOfThemIsAnErrorThatSaysWhatFits() {
        Lanes a = new DeviceLaneArithmetic(new Notebook()).constant(1).broadcast(ROWS, LANES);
        assertThatIllegalArgumentException()
                .isThrownBy(a::toDoubles)
                .withMessage(
                        "4096 rows × 1000000 lanes are 4096000000 numbers, more than the 2147483639 that an array holds;"
                                + " take fewer rows, or cohorts of at most 524287 lanes");
    }

    @Example
    void onAProcessorTheyAreTheSameError() {
        for (String backend : List.of("plain", "simd", "field")) {
            if (Backends.available().contains(backend)) {
                LaneArithmetic lane = Backends.named(backend).lane();
                Lanes column = lane.of(new double[1 << 16], 1 << 16, 1);
                Lanes row = lane.of(new double[1 << 16], 1, 1 << 16);
                assertThatIllegalArgumentException()
                        .as(backend)
                        .isThrownBy(() -> column.plus(row))
                        .withMessageStartingWith("65536 rows × 65536 lanes are 4294967296 numbers");
                assertThatIllegalArgumentException()
                        .as(backend)
                        .isThrownBy(() -> lane.of(new double[1 << 16], 1 << 16, (1 << 16) + 1))
                        .withMessageContaining("found 65536 numbers for 65536 rows × 65537 lanes");
                assertThatIllegalArgumentException()
                        .as(backend)
                        .isThrownBy(() -> Backends.named(backend).random().gaussian(1, 1, new long[1 << 16], 1 << 16))
                        .withMessageStartingWith("65536 rows × 65536 lanes");
            }
        }
    }

    /** A pointer that lies as far before a small block as the numbers before the last row are long: a kernel that counts in 32 bits misses the block. */
    @Example
    @AddLifecycleHook(NeedsCppCompiler.class)
    void theKernelsReachTheirLastRow() {
        Device device = Shim.shared();
        Memory memory = new Memory(device);
        Memory.Block lastRow = memory.allocate(8);
        device.write(lastRow.address(), new double[] {1, 2, 3, 4, 5, 6, 7, 8});
        Memory.Block chosen = memory.allocate(1);
        device.write(chosen.address(), new long[] {ROWS - 1});
        Memory.Block out = memory.allocate(8);
        new DeviceArguments()
                .number(lastRow.address() - 8L * (ROWS - 1) * LANES)
                .number(0)
                .number(LANES)
                .number(1)
                .block(chosen)
                .block(out)
                .number(1)
                .number(8)
                .launch(device, new Program("lanes.cu"), "gatherRows", 8, 1);
        double[] found = new double[8];
        device.read(out.address(), found);
        assertThat(found).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(lastRow.address()).isPositive();
    }

    /** Notes what it is asked for and computes nothing. */
    private static final class Notebook implements Device {
        private long words;
        private long address;
        private List<Long> arguments = List.of();

        @Override
        public String description() {
            return "a notebook";
        }

        @Override
        public long roomyWords() {
            return Long.MAX_VALUE;
        }

        @Override
        public long allocate(long count) {
            words = Math.max(words, count);
            return 0;
        }

        @Override
        public void release(long at) {}

        @Override
        public void write(long at, double[] numbers) {}

        @Override
        public void write(long at, long[] numbers) {}

        @Override
        public void read(long at, double[] numbers) {
            address = at;
        }

        @Override
        public void launch(Program program, String kernel, long lanes, long rows, long[] all) {
            arguments = Arrays.stream(all).boxed().toList();
        }
    }
}
