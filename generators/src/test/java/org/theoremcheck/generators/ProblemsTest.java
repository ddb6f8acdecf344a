package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.NoisyCohort;

@Domain(Problems.class)
class ProblemsTest {
    @Property(tries = 20)
    void everyPlantedTeacherFitsItsLabels(@ForAll GlmCohort glm, @ForAll LayerCohort layer, @ForAll NetCohort net) {
        assertThat(glm.oracle().risk(glm.optimum()).toDoubles()).containsOnly(0);
        assertThat(layer.oracle().risk(layer.optimum()).toDoubles()).containsOnly(0);
        assertThat(net.inner().risk(net.hiddenTeacher().entries()).toDoubles()).containsOnly(0);
    }

    @Property(tries = 20)
    void probabilitiesAddUpToOne(@ForAll NoisyCohort noisy, @ForAll CrossEntropyCohort classes) {
        for (double sum : noisy.probabilities().sum().toDoubles()) {
            assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
        }
        for (double sum :
                classes.labels().entries().sumEvery(classes.labels().columns()).toDoubles()) {
            assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
        }
    }
}
