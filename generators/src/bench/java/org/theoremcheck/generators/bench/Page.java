package org.theoremcheck.generators.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.bench.Ceiling;

/** One page: what optimisers and duals cost on one core, beside their peers, how two cores help, and how cost grows. */
public final class Page {
    private static final int D = 16;
    private static final int MINIBATCH = 32;
    /** That run on every machine. */
    private static final List<String> BACKENDS = List.of("plain", "simd");

    private final Kernels simd = Backends.named("simd");
    private final Rounds rounds = new Rounds();
    private final Peers peers;

    private Page(Peers peers) {
        this.peers = peers;
    }

    /** @param arguments the folder of the peers' scripts, {@code kernels/peers} if absent */
    public static void main(String[] arguments) throws Exception {
        Page page = new Page(new Peers(Path.of(arguments.length > 0 ? arguments[0] : "../kernels/peers")));
        page.descents();
        page.networks();
        page.duals(72);
        page.duals(256);
        page.cores();
        page.backends();
        page.growth();
        SlqcBenchmark.main(new String[0]);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private void descents() {
        say("SNGD on generalised-ReLU GLMs, d = 16, m = 256, b = 32: one iteration of one trial, draws included%n");
        List<Task> tasks = new ArrayList<>();
        for (int lanes : new int[] {24, 56, 120}) {
            tasks.add(new Descents(simd, lanes).sngd(D, MINIBATCH, true));
            tasks.add(new Descents(simd, lanes).sngd(D, MINIBATCH, false));
        }
        for (int steps : new int[] {Descents.STEPS, Descents.MANY_STEPS}) {
            tasks.add(new Descents(simd, 56).sngd(D, MINIBATCH, true, steps));
            tasks.add(new Descents(simd, 56).sngd(D, MINIBATCH, false, steps));
        }
        Task plain = new Descents(Backends.named("plain"), 56).sngd(D, MINIBATCH, false);
        tasks.add(new Task("plain, " + plain.name(), plain.units(), plain.call()));
        List<Rounds.Cost> own = rounds.measure(tasks);
        Map<String, Double> others = new LinkedHashMap<>(peers.run("torch_sngd.py", "9", "" + Descents.SNGD_STEPS));
        others.putAll(peers.run("torch_sngd.py", "3", "" + Descents.MANY_STEPS));
        double shared = cheapest(own, "shared");
        double drawn = cheapest(own, "own");
        say("| who | CPU ns | bytes | times the best with shared draws | with own draws |");
        say("| --- | ---: | ---: | ---: | ---: |");
        own.forEach(c -> say(
                "| %s | %.0f | %.0f | %.1f | %.1f |",
                c.task().name(),
                c.nanoseconds(),
                c.bytes(),
                c.nanoseconds() / shared,
                c.nanoseconds() / drawn));
        others.forEach((name, cost) -> say("| %s | %.0f | | %.1f | %.1f |", name, cost, cost / shared, cost / drawn));
        say("");
    }

    /** Of the runs of {@value Descents#SNGD_STEPS} steps. */
    private static double cheapest(List<Rounds.Cost> costs, String draws) {
        return costs.stream()
                .filter(c -> c.task().name().endsWith(draws + " draws"))
                .mapToDouble(Rounds.Cost::nanoseconds)
                .min()
                .orElse(Double.NaN);
    }

    private void networks() {
        say("Networks, per step and trial or per gradient and trial, 56 lanes%n");
        List<Task> tasks = new ArrayList<>();
        for (String backend : List.of("plain", "simd")) {
            Descents on = new Descents(Backends.named(backend), 56);
            for (Task task : List.of(on.dante(), on.hiddenLayerGradient())) {
                tasks.add(new Task(backend + ", " + task.name(), task.units(), task.call()));
            }
        }
        costs(rounds.measure(tasks));
    }

    private void costs(List<Rounds.Cost> costs) {
        say("| what | CPU ns | bytes |");
        say("| --- | ---: | ---: |");
        costs.forEach(c -> say("| %s | %.0f | %.0f |", c.task().name(), c.nanoseconds(), c.bytes()));
        say("");
    }

    private void duals(int p) throws Exception {
        Duals duals = new Duals(simd, p);
        Path file = Peers.temporary("duals");
        duals.write(file);
        say("Box-QP: %d duals, n = %d, P = %d, relative gap %.0e%n", Duals.COUNT, Duals.N, p, Duals.GAP);
        List<Rounds.Cost> own = rounds.measure(List.of(duals.withGram(), duals.fromGradients(), duals.formingGram()));
        Map<String, Double> others = new LinkedHashMap<>();
        for (String script : List.of("liblinear_duals.py", "libsvm_duals.py")) {
            others.putAll(peers.run(script, file.toString(), "" + Duals.N, "" + p, "1", Double.toString(Duals.GAP)));
        }
        double peer = others.entrySet().stream()
                .filter(e -> e.getKey().startsWith("LIBLINEAR"))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(Double.NaN);
        say("| who | duals per second | times LIBLINEAR | median gap |");
        say("| --- | ---: | ---: | ---: |");
        own.forEach(c -> say(
                "| %s | %.0f | %.1f | %.1e |",
                c.task().name(),
                1e9 / c.nanoseconds(),
                peer * 1000 / c.nanoseconds(),
                (Double) c.task().call().get()));
        others.forEach((name, cost) -> say("| %s | %.0f | %.2f | |", name, 1e6 / cost, peer / cost));
        say("LIBSVM's machine has a bias: its dual has one more constraint, and its row tells the cost of that one.");
        say("");
    }

    private void cores() throws Exception {
        List<Task> cohorts = IntStream.range(0, 8)
                .mapToObj(c -> new Descents(simd, 24).sngd(D, MINIBATCH, true, Descents.MANY_STEPS))
                .toList();
        Task ceiling = new Task("multiply-adds in registers", 1, Ceiling::multiplyAdd);
        Scaling.Beside found = Scaling.measure(cohorts, ceiling);
        say("One thread against two, eight cohorts of SNGD beside a loop of multiply-adds in registers: median ratios%n");
        say("| what | by the clock | by CPU time |");
        say("| --- | ---: | ---: |");
        speedup("SNGD, 24 lanes, shared draws", found.work());
        speedup(ceiling.name(), found.ceiling());
        speedup("quotient, round by round", found.quotient());
        say("");
    }

    private static void speedup(String name, Scaling.Speedup found) {
        say("| %s | %.2f | %.2f |", name, found.clock(), found.processor());
    }

    private void backends() {
        say("SNGD with shared draws, CPU ns per iteration of the whole cohort%n");
        say("| lanes | %s |", String.join(" | ", BACKENDS));
        say("| ---: |%s", " ---: |".repeat(BACKENDS.size()));
        for (int lanes : new int[] {1, 4, 7, 8, 9}) {
            List<Task> tasks = BACKENDS.stream()
                    .map(name -> new Descents(Backends.named(name), lanes).sngd(D, MINIBATCH, true))
                    .toList();
            StringBuilder row = new StringBuilder();
            rounds.measure(tasks).forEach(c -> row.append(String.format(Locale.ROOT, " %.0f |", c.nanoseconds() * lanes)));
            say("| %d |%s", lanes, row);
        }
        say("");
    }

    private void growth() {
        say("SNGD with shared draws by cohort size, and by dimension: CPU ns per iteration and trial%n");
        List<Task> tasks = new ArrayList<>();
        for (int lanes : new int[] {1, 8, 16, 24, 56, 64, 120, 128, 248}) {
            tasks.add(new Descents(simd, lanes).sngd(D, MINIBATCH, true));
        }
        for (int d : new int[] {4, 8, 32, 64}) {
            Task task = new Descents(simd, 24).sngd(d, MINIBATCH, true);
            tasks.add(new Task("d = " + d + ", " + task.name(), task.units(), task.call()));
        }
        costs(rounds.measure(tasks));
    }
}
