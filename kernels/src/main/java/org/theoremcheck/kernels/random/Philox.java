package org.theoremcheck.kernels.random;

/**
 * Philox4x32-10: ten rounds of multiply, cross and add the key, from a 128-bit counter and a 64-bit key to 128 random bits.
 *
 * @see <a href="https://doi.org/10.1145/2063384.2063405">Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3</a>
 */
final class Philox {
    static final int ROUNDS = 10;
    /** The multipliers and Weyl increments of the paper's section 5.3. */
    static final long M0 = 0xd2511f53L;

    static final long M1 = 0xcd9e8d57L;
    static final int W0 = 0x9e3779b9;
    static final int W1 = 0xbb67ae85;

    private static final long LOW = 0xffffffffL;

    private Philox() {}

    /** Replaces the counter, four words of 32 bits, by its random words. @param key low word first */
    static void block(long key, int[] words) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = M0 * (words[0] & LOW);
            long p1 = M1 * (words[2] & LOW);
            words[0] = (int) (p1 >>> 32) ^ words[1] ^ k0;
            words[1] = (int) p1;
            words[2] = (int) (p0 >>> 32) ^ words[3] ^ k1;
            words[3] = (int) p0;
            k0 += W0;
            k1 += W1;
        }
    }
}
