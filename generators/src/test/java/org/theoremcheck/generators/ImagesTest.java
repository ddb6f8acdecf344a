package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ImagesTest implements FamilyContract<ImageCohort> {
    @Override
    public Family<ImageCohort> family() {
        return new Images();
    }

    @Override
    public List<Lanes> quantities(ImageCohort f) {
        return List.of(
                f.convolved().norm(),
                f.spreadOffsets().norm(),
                f.patches().maxima(f.z()),
                f.patches().means(f.e()));
    }

    @Example
    void constantImagesAreFrequent() {
        assertThat(share(f -> f.z().greatest().minus(f.z().least()).toDoubles(), x -> x == 0))
                .isGreaterThan(0.2);
    }
}
