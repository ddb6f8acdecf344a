package org.theoremcheck.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: into a temporary file beside it, then moved in its place. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces {@code file} by {@code text} in UTF-8, folders included. @throws UncheckedIOException if it cannot; an old file is then unchanged */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces {@code file} by {@code bytes}. @throws UncheckedIOException as above */
    public static void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            // No Files.createTempFile: what it makes only its owner may read.
            String part = whole.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path written = whole.resolveSibling(part);
            try {
                Files.write(written, bytes);
                Files.move(written, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + whole + "; what was there is unchanged", e);
        }
    }
}
