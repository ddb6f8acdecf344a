package org.theoremcheck.engine.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The folder that holds the published files.
 *
 * @param path of the folder, which need not exist
 * @param promised whether the user named it; then a file missing from it is an error, else a reason to skip
 * @param checked whether digests must agree
 */
record DataFolder(Path path, boolean promised, boolean checked) {
    static final String FOLDER = "theoremcheck.data";
    static final String UNCHECKED = "theoremcheck.data.unchecked";

    /** By name: a published file, or the unpacked content of one whose name ends in .gz. */
    private static final Map<String, Fingerprint> KNOWN = DataFile.embedded("fingerprints.txt")
            .text()
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    part -> part[2], part -> new Fingerprint(part[0], Integer.parseInt(part[1]))));

    private record Fingerprint(String sha256, int bytes) {
        static Fingerprint of(byte[] content) {
            try {
                String sha256 = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                return new Fingerprint(sha256, content.length);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(
                        "this Java has no SHA-256, which every Java must have; use another one", e);
            }
        }

        @Override
        public String toString() {
            return bytes + " bytes with SHA-256 " + sha256;
        }
    }

    /** The folder of this run: {@code -Dtheoremcheck.data=DIR}, or {@code ../shared/data} beside the project. */
    static DataFolder ofThisRun() {
        Path root = projectRoot(Path.of("").toAbsolutePath());
        String named = System.getProperty(FOLDER, "");
        Path path = root.resolve(named.isEmpty() ? "../shared/data" : named).normalize();
        if (!named.isEmpty() && !Files.isDirectory(path)) {
            throw new IllegalArgumentException(
                    "-D" + FOLDER + "=" + named + " means " + path + ", which is no folder; fix it or leave it out");
        }
        return new DataFolder(path, !named.isEmpty(), !Boolean.getBoolean(UNCHECKED));
    }

    /** The nearest folder from here upwards that Maven takes for the root, one with {@code .mvn}; if there is none, here. */
    static Path projectRoot(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return here;
    }

    /** Whether the file of this name, or its unpacked form, is there or was promised. */
    boolean owes(String name) {
        return promised || Files.exists(path.resolve(name)) || Files.exists(path.resolve(unpackedName(name)));
    }

    /**
     * The file of this name or, if only that is there, its unpacked form.
     *
     * @throws DataFileException if neither is there
     */
    DataFile open(String name) {
        Path packed = path.resolve(name);
        Path plain = path.resolve(unpackedName(name));
        return DataFile.of(Files.exists(packed) || !Files.exists(plain) ? packed : plain);
    }

    /** @throws DataFileException if neither the file nor its unpacked content is the published one */
    void check(String name, DataFile file) {
        if (!checked || Fingerprint.of(file.stored()).equals(known(name))) {
            return;
        }
        Fingerprint found = Fingerprint.of(file.content());
        Fingerprint needed = known(unpackedName(name));
        if (!found.equals(needed)) {
            String place = found.bytes() < needed.bytes() ? "ends at byte " + found.bytes() : "";
            String next = "fetch the published file, or pass -D" + UNCHECKED + "=true to use this one";
            throw new DataFileException(file.name(), place, found.toString(), needed.toString(), next);
        }
    }

    private static Fingerprint known(String name) {
        Fingerprint known = KNOWN.get(name);
        if (known == null) {
            throw new IllegalStateException("fingerprints.txt does not list " + name + "; add its line");
        }
        return known;
    }

    private static String unpackedName(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
