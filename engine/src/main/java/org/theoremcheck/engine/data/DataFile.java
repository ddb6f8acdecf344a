package org.theoremcheck.engine.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file as stored, and its name for messages. */
final class DataFile {
    private static final String FETCH_AGAIN = "fetch the file again";

    private final String name;
    private final byte[] stored;

    /** @param stored not copied, not to be modified afterwards */
    DataFile(String name, byte[] stored) {
        this.name = name;
        this.stored = stored;
    }

    /** @throws DataFileException if there is no such file */
    static DataFile of(Path path) {
        try {
            return new DataFile(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException missing) {
            throw new DataFileException(
                    path.toString(), "", "no such file", "a data file", "put it there or fix the path");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + "; check that it is a readable file", e);
        }
    }

    /** A resource beside this class. */
    static DataFile embedded(String resource) {
        try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + resource + " is not on the class path; rebuild the engine module");
            }
            return new DataFile(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource + "; rebuild the engine module", e);
        }
    }

    String name() {
        return name;
    }

    /** The bytes as stored; not to be modified. */
    byte[] stored() {
        return stored;
    }

    /** The content: gunzipped if the file starts with the mark of gzip (RFC 1952), else as stored. */
    byte[] content() {
        if (!isPacked()) {
            return stored.clone();
        }
        var content = new ByteArrayOutputStream(4 * stored.length);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            in.transferTo(content);
            return content.toByteArray();
        } catch (EOFException cut) {
            throw error(
                    "byte " + stored.length,
                    "the end of the file after " + content.size() + " unpacked bytes",
                    "more gzip data");
        } catch (ZipException damaged) {
            String found =
                    "damaged gzip data (" + damaged.getMessage() + ") after " + content.size() + " unpacked bytes";
            throw error("of " + stored.length + " bytes", found, "an intact archive");
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking " + name + " from memory failed", e);
        }
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    private boolean isPacked() {
        return stored.length >= 2 && stored[0] == (byte) 0x1f && stored[1] == (byte) 0x8b;
    }

    DataFileException error(String place, String found, String needed) {
        return new DataFileException(name, place, found, needed, FETCH_AGAIN);
    }
}
