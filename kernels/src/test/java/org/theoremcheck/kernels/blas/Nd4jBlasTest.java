package org.theoremcheck.kernels.blas;

import java.util.Optional;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** ND4J's own product, on whatever backend the build has. */
@AddLifecycleHook(Nd4jBlasTest.WhereNd4jRuns.class)
class Nd4jBlasTest implements GemmContract {
    private static final Libraries.Attempt ND4J = Libraries.attempt("ND4J", Nd4jBlas::new);

    @Override
    public Gemm library() {
        return ND4J.found().orElseThrow();
    }

    /** Says in one line why there is nothing to test. */
    static final class WhereNd4jRuns implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            Optional<String> why = ND4J.why();
            return why.isEmpty() ? SkipResult.doNotSkip() : SkipResult.skip(why.get());
        }
    }
}
