package org.theoremcheck.kernels.device;

/**
 * Memory in 64-bit words and kernels that compute on it. Orders are carried out one after the other in the order given, by
 * whatever thread; only {@link #read} waits for their end.
 */
public interface Device {
    /** Bytes of a word: a double or a long. */
    int WORD = 8;

    /** One line for people: which machine, with how much memory. */
    String description();

    /** How many words may be in use before unreachable ones are worth looking for. */
    long roomyWords();

    /**
     * The address of fresh memory, its content undefined.
     *
     * @param words ≥ 1
     * @throws DeviceLost if there is no room
     */
    long allocate(long words);

    /** Gives memory back once the orders given so far are carried out. @param address from {@link #allocate} */
    void release(long address);

    /** Stores numbers from {@code address} on. */
    void write(long address, double[] numbers);

    /** Stores whole numbers from {@code address} on. */
    void write(long address, long[] numbers);

    /**
     * Fills an array with the numbers from {@code address} on.
     *
     * @throws DeviceLost if an earlier order failed
     */
    void read(long address, double[] numbers);

    /**
     * Runs a kernel with at least one thread per lane and rows·lanes results.
     *
     * @param kernel its name in the program
     * @param lanes threads along the innermost axis, ≥ 1
     * @param rows ≥ 1; a thread may take several rows
     * @param arguments the kernel's structure of 64-bit fields, as words
     */
    void launch(Program program, String kernel, long lanes, long rows, long[] arguments);
}
