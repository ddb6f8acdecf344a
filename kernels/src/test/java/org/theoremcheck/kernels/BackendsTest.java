package org.theoremcheck.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;

class BackendsTest {

    @Example
    void anUnknownNameIsAnErrorThatListsWhatExists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backends.named("cudda"))
                .withMessageContaining("'cudda'")
                .withMessageContaining("auto")
                .withMessageContaining("simd")
                .withMessageContaining("plain")
                .withMessageContaining("field")
                .withMessageContaining("dfp");
    }

    @Example
    void everyAvailableNameStartsItsBackend() {
        assertThat(Backends.available()).contains("plain", "field", "dfp");
        for (String name : Backends.available()) {
            assertThat(Backends.named(name).name()).isEqualTo(name);
            assertThat(Backends.named(name)).isSameAs(Backends.named(name));
        }
    }

    @Example
    void theChoiceIsTheFastestAvailable() {
        assertThat(Backends.chosen().name()).isEqualTo(Backends.available().get(0));
        assertThat(Backends.chosen()).isSameAs(Backends.chosen());
    }

    @Example
    void referenceAndCertifierHaveTheirNumbers() {
        assertThat(Backends.reference().lane().noise()).isEqualTo(1e-9);
        assertThat(Backends.certifier().lane().noise()).isEqualTo(1e-35);
    }
}
