package org.theoremcheck.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import org.theoremcheck.kernels.device.GpuSize;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;
import org.theoremcheck.kernels.lane.Lanes;

/** The choice between processor and GPU, told the numbers of GPUs that are not here. */
class AutoChoiceTest {
    private static final GpuSize H200 = new GpuSize(132, 32);
    private static final Kernels PROCESSOR = Backends.named("plain");
    /** Stands for the GPU where nothing is computed. */
    private static final Kernels GPU = Backends.named("field");

    private final List<String> said = new ArrayList<>();

    private AutoChoice choice(Optional<GpuSize> size, Supplier<Kernels> gpu) {
        return new AutoChoice(
                () -> size,
                gpu,
                why -> {
                    said.add("not: " + why);
                    return PROCESSOR;
                },
                said::add);
    }

    @AfterTry
    void forget() {
        System.clearProperty(AutoChoice.PROPERTY);
    }

    @Example
    void aGpuIsTakenFromOneWarpPerSchedulerOn() {
        AutoChoice choice = choice(Optional.of(H200), () -> GPU);
        assertThat(H200.lanes()).isEqualTo(16_896);
        assertThat(choice.of(16_895)).isSameAs(PROCESSOR);
        assertThat(said)
                .containsExactly(
                        "not: cohorts of 16,895 lanes; it is taken from 16,896 on, a warp of 32 for each of the 4 schedulers"
                                + " of each of 132 multiprocessors; reckoned, not measured, and another number by -Dcuda.lanes=N");
        said.clear();
        assertThat(choice.of(16_896)).isSameAs(GPU);
        assertThat(choice.of(1_000_000)).isSameAs(GPU);
        assertThat(said).hasSize(1).allSatisfy(line -> assertThat(line)
                .startsWith("backend field: cohorts of 16,896 lanes; it is taken from 16,896 on, "));
    }

    @Example
    void aSmallerGpuIsTakenForSmallerCohorts() {
        assertThat(choice(Optional.of(new GpuSize(20, 32)), () -> GPU).of(2560)).isSameAs(GPU);
        assertThat(choice(Optional.of(new GpuSize(20, 32)), () -> GPU).of(2559)).isSameAs(PROCESSOR);
    }

    @Example
    void thePropertySetsAnotherBound() {
        AutoChoice choice = choice(Optional.of(H200), () -> GPU);
        System.setProperty(AutoChoice.PROPERTY, "1_024");
        assertThat(choice.of(1023)).isSameAs(PROCESSOR);
        assertThat(said).containsExactly("not: cohorts of 1,023 lanes; it is taken from 1,024 on, by -Dcuda.lanes");
        assertThat(choice.of(1024)).isSameAs(GPU);
        for (String bad : List.of("0", "-1", "many", "1.5")) {
            System.setProperty(AutoChoice.PROPERTY, bad);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.of(1024))
                    .withMessageContaining("-Dcuda.lanes is '" + bad + "'; pass the number of lanes");
        }
    }

    @Example
    void withoutAGpuTheProcessorIsTakenWhateverIsAskedFor() {
        System.setProperty(AutoChoice.PROPERTY, "1");
        assertThat(choice(Optional.empty(), () -> GPU).of(1_000_000)).isSameAs(PROCESSOR);
        assertThat(said).containsExactly("not: no GPU is here; -Dbackend=cuda says what was looked for");
    }

    @Example
    void aGpuThatDoesNotOpenIsTriedOnceAndSaysWhy() {
        List<String> tries = new ArrayList<>();
        AutoChoice choice = choice(Optional.of(H200), () -> {
            tries.add("one");
            throw new IllegalArgumentException("no compiler found");
        });
        assertThat(choice.of(100_000)).isSameAs(PROCESSOR);
        assertThat(choice.of(100_000)).isSameAs(PROCESSOR);
        assertThat(tries).hasSize(1);
        assertThat(said).containsOnly("not: no compiler found");
    }

    @Example
    void aGpuThatWasLostIsNotTakenAgain() {
        AutoChoice choice = choice(Optional.of(H200), () -> GPU);
        assertThat(choice.of(100_000)).isSameAs(GPU);
        choice.giveUp("gone");
        assertThat(choice.gaveUp()).isTrue();
        assertThat(choice.of(100_000)).isSameAs(PROCESSOR);
        assertThat(said).endsWith("not: gone");
    }

    @Example
    @AddLifecycleHook(NeedsCppCompiler.class)
    void whatIsTakenComputesTheBitsOfTheProcessor() {
        AutoChoice choice = choice(Optional.of(new GpuSize(2, 32)), () -> Backends.on(Shim.shared()));
        Kernels small = choice.of(255);
        Kernels large = choice.of(256);
        assertThat(small.onDevice()).isFalse();
        assertThat(large.onDevice()).isTrue();
        assertThat(program(large)).containsExactly(program(small));
    }

    private static double[] program(Kernels k) {
        Lanes x = k.random().gaussian(7, 1, LongStream.range(0, 256).toArray(), 3);
        return x.exp().plus(x.square()).sum().log().toDoubles();
    }
}
