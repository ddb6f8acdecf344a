package org.theoremcheck.kernels.random;

import java.nio.charset.StandardCharsets;

/** The key of a random stream: one 64-bit number from a name and a seed. */
public final class Key {

    private Key() {}

    /** Mixes the UTF-8 bytes of {@code name} (a claim id, say) into {@code seed}. */
    public static long of(String name, long seed) {
        long key = mix(seed);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            key = mix(key ^ (b & 0xff));
        }
        return key;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014), which visits every 64-bit number once. */
    private static long mix(long z) {
        long x = z + 0x9e3779b97f4a7c15L;
        x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
