package org.theoremcheck.engine.data;

import java.util.List;

/** How a published set is written: turns its files into data. */
@FunctionalInterface
interface Format {
    /**
     * @param name of the data set
     * @param provenance source and licence
     * @param files in the order the format asks for
     * @throws DataFileException if a file is not what the format says
     */
    DataSet read(String name, String provenance, List<DataFile> files);

    /** This format, with names for its classes. */
    default Format named(String... classes) {
        return (name, provenance, files) -> read(name, provenance, files).withClasses(List.of(classes));
    }
}
