package org.theoremcheck.kernels.device;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A device that is a process of this machine: the kernels' own source, compiled by a C++ compiler with {@code shim.h}, run
 * thread by thread. What it does not show is what only a GPU's compiler, scheduler or memory can do wrong.
 */
public final class Shim implements Device {
    private static final int BLOCK = 8;
    private static final int MOST_ROWS = 3;
    private static final int BUFFER = 1 << 16;

    private final CppCompiler compiler;
    private final Path folder;
    private final Process process;
    private final OutputStream orders;
    private final DataInputStream answers;
    private final Map<Program, Long> libraries = new HashMap<>();
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    private Shim(CppCompiler compiler) throws IOException {
        this.compiler = compiler;
        this.folder = Files.createDirectories(Path.of("target", "shim").toAbsolutePath());
        for (String file : List.of("shim.h", "shim.cpp")) {
            write(file);
        }
        Program.HEADERS.forEach(this::write);
        Path program = folder.resolve("shim");
        compiler.run(Stream.of(at("shim.cpp"), "-rdynamic", "-ldl", "-o", program.toString()));
        ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ASAN_OPTIONS", "detect_leaks=0");
        this.process = builder.start();
        this.orders = process.getOutputStream();
        this.answers = new DataInputStream(process.getInputStream());
    }

    /** One for all tests: compiling takes seconds. */
    private static final class Shared {
        private static final Shim SHIM = start();

        private static Shim start() {
            try {
                return new Shim(CppCompiler.found().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Only where {@link NeedsCppCompiler} lets a test run. */
    public static Shim shared() {
        return Shared.SHIM;
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private void write(String file) {
        try {
            Files.writeString(folder.resolve(file), Program.text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String description() {
        return "the kernels on the processor, compiled by " + compiler.name();
    }

    @Override
    public long roomyWords() {
        return 1 << 24;
    }

    @Override
    public synchronized long allocate(long words) {
        put(1, words);
        return answer();
    }

    @Override
    public synchronized void release(long address) {
        put(2, address);
    }

    @Override
    public synchronized void write(long address, double[] numbers) {
        put(3, address, numbers.length);
        for (double number : numbers) {
            put(Double.doubleToRawLongBits(number));
        }
    }

    @Override
    public synchronized void write(long address, long[] numbers) {
        put(3, address, numbers.length);
        put(numbers);
    }

    @Override
    public synchronized void read(long address, double[] numbers) {
        put(4, address, numbers.length);
        byte[] bytes = answer(numbers.length * WORD);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(numbers);
    }

    @Override
    public synchronized void launch(Program program, String kernel, long lanes, long rows, long[] arguments) {
        long library = libraries.computeIfAbsent(program, this::load);
        put(6, library);
        put(kernel);
        put(BLOCK, (lanes + BLOCK - 1) / BLOCK, Math.min(rows, MOST_ROWS), arguments.length);
        put(arguments);
    }

    private long load(Program program) {
        write(program.source());
        String library = at("kernels" + libraries.size() + ".so");
        Stream<Stream<String>> command = Stream.of(
                Stream.of("-shared", "-fPIC", "-include", at("shim.h"), "-I" + folder, "-x", "c++"),
                program.definitions().stream(),
                Stream.of(at(program.source()), "-o", library));
        compiler.run(command.flatMap(part -> part));
        put(5);
        put(library);
        return answer();
    }

    private void put(long... words) {
        for (long word : words) {
            if (pending.remaining() < WORD) {
                send();
            }
            pending.putLong(word);
        }
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(bytes.length);
        for (byte b : bytes) {
            if (!pending.hasRemaining()) {
                send();
            }
            pending.put(b);
        }
    }

    private void send() {
        try {
            orders.write(pending.array(), 0, pending.position());
            orders.flush();
            pending.clear();
        } catch (IOException e) {
            throw new IllegalStateException("the shim has ended; its own words are above", e);
        }
    }

    private long answer() {
        return ByteBuffer.wrap(answer(WORD)).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    private byte[] answer(int count) {
        send();
        byte[] bytes = new byte[count];
        try {
            answers.readFully(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("the shim has ended; its own words are above", e);
        }
        return bytes;
    }
}
