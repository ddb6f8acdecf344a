package org.theoremcheck.generators;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.NoisyCohort;

/**
 * A jqwik domain in which a parameter's type picks its family: {@code @Domain(Problems.class)} on a property with {@code
 * @ForAll GlmCohort glm}. Other families are named at the parameter: {@code @ForAll(supplier = ReluGlms.class)}.
 */
public final class Problems extends DomainContextBase {
    @Provide
    Arbitrary<GlmCohort> glms() {
        return new IdealisedGlms().get();
    }

    @Provide
    Arbitrary<NoisyCohort> noisyGlms() {
        return new NoisyGlms().get();
    }

    @Provide
    Arbitrary<LayerCohort> layers() {
        return new IdealisedLayers().get();
    }

    @Provide
    Arbitrary<NetCohort> nets() {
        return new InnerNets().get();
    }

    @Provide
    Arbitrary<CrossEntropyCohort> crossEntropies() {
        return new SoftmaxCrossEntropies().get();
    }
}
