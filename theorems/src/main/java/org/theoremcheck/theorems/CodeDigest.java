package org.theoremcheck.theorems;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 over every file of the class path, classes, resources and libraries alike: equal where the same code runs. */
final class CodeDigest {
    private static final int SHOWN = 12;
    private static final int PIECE = 1 << 16;

    private CodeDigest() {}

    private static final class OfThisRun {
        static final String TEXT = of(System.getProperty("java.class.path"));
    }

    /** Twelve hexadecimal digits. */
    static String ofThisRun() {
        return OfThisRun.TEXT;
    }

    /** @param path folders and archives, separated as the class path is; what does not exist counts as empty */
    static String of(String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String element : path.split(File.pathSeparator)) {
                add(Path.of(element), digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class path", e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("cannot take a checksum", impossible);
        }
    }

    /** Names inside the element count, where it lies does not. */
    private static void add(Path element, MessageDigest digest) throws IOException {
        if (!Files.exists(element)) {
            return;
        }
        try (Stream<Path> files = Files.walk(element)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = element.relativize(file).toString();
                digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] piece = new byte[PIECE];
                    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                        digest.update(piece, 0, n);
                    }
                }
            }
        }
    }
}
