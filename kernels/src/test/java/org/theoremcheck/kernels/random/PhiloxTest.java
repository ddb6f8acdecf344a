package org.theoremcheck.kernels.random;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** Known answers of Random123 ({@code kat_vectors}, philox4x32 10). */
class PhiloxTest {

    @Example
    void zerosAsPublished() {
        int[] words = new int[4];
        Philox.block(0, words);
        assertThat(words).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    }

    @Example
    void onesAsPublished() {
        int[] words = {-1, -1, -1, -1};
        Philox.block(-1, words);
        assertThat(words).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    @Example
    void digitsOfPiAsPublished() {
        int[] words = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};
        Philox.block(0x299f31d0_a4093822L, words);
        assertThat(words).containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }
}
