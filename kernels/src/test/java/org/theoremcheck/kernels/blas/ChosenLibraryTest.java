package org.theoremcheck.kernels.blas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** The library that large products run on: OpenBLAS, or ND4J on a CUDA device. */
class ChosenLibraryTest implements GemmContract {
    @Override
    public Gemm library() {
        return WhereALibraryRuns.library().orElseThrow();
    }

    @Example
    void whatWasPassedOverSaysWhy() {
        assertThat(WhereALibraryRuns.LIBRARIES.passedOver())
                .allMatch(why -> why.matches(".+ cannot run here \\(.+\\)"));
    }
}
