package org.theoremcheck.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.theoremcheck.engine.chain.Vgg16.Kind;
import org.theoremcheck.engine.chain.Vgg16.Layer;

class Vgg16Test {

    @Example
    void hasSixteenLayersWithTheParametersThatWerePublished() {
        assertThat(Vgg16.layers()).filteredOn(layer -> layer.parameters() > 0).hasSize(16);
        assertThat(Vgg16.layers().stream().mapToLong(Layer::parameters).sum()).isEqualTo(138_357_544);
    }

    @Example
    void poolsImagesDownToSevenPixelsAcross() {
        assertThat(Vgg16.layers())
                .filteredOn(layer -> layer.kind() == Kind.POOLING)
                .extracting(Layer::side)
                .containsExactly(112, 56, 28, 14, 7);
        assertThat(Vgg16.layers().get(0).entries()).isEqualTo(224 * 224 * 64);
        assertThat(Vgg16.layers().get(0).patches()).isEqualTo(224 * 224);
    }
}
