package org.theoremcheck.engine.data;

/** What a search for a real data set ends with: the data, or one line that says why there are none. */
public sealed interface Lookup {

    /** The data, read and checked. */
    record Found(DataSet data) implements Lookup {
        @Override
        public DataSet orThrow() {
            return data;
        }
    }

    /** @param reason one line for the console: which set is skipped, which file is missing, what to pass */
    record Missing(String reason) implements Lookup {
        /** @throws IllegalStateException always, with the reason */
        @Override
        public DataSet orThrow() {
            throw new IllegalStateException(reason);
        }
    }

    /** The data. @throws IllegalStateException if there are none */
    DataSet orThrow();
}
