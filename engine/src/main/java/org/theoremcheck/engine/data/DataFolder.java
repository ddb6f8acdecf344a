package org.theoremcheck.engine.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /** Name without .gz ↦ SHA-256 of the file as published or of its unpacked content. */
    private static final Map<String, SortedSet<String>> KNOWN = DataFile.embedded("checksums.sha256")
            .text()
            .lines()
            .map(line -> line.split(" {2}"))
            .collect(Collectors.groupingBy(
                    part -> unpackedName(part[1]),
                    Collectors.mapping(part -> part[0], Collectors.toCollection(TreeSet::new))));

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

    /**
     * The file of this name or, if only that is there, its unpacked form.
     *
     * @return empty if neither is there and nobody promised it
     * @throws DataFileException if neither is there though the user named the folder
     */
    Optional<DataFile> open(String name) {
        Path packed = path.resolve(name);
        Path plain = path.resolve(unpackedName(name));
        if (Files.exists(packed) || (promised && !Files.exists(plain))) {
            return Optional.of(DataFile.of(packed));
        }
        return Files.exists(plain) ? Optional.of(DataFile.of(plain)) : Optional.empty();
    }

    /** @throws DataFileException if neither the file's nor its content's digest is a known one */
    void check(String name, DataFile file) {
        Set<String> known = KNOWN.getOrDefault(unpackedName(name), Collections.emptySortedSet());
        if (checked && !known.contains(file.digest()) && !known.contains(file.contentDigest())) {
            throw new DataFileException(
                    file.name(),
                    "",
                    "SHA-256 " + file.digest(),
                    String.join(" or ", known),
                    "fetch the published file, or pass -D" + UNCHECKED + "=true to use this one");
        }
    }

    private static String unpackedName(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
