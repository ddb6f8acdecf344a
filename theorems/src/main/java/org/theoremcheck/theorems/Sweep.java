package org.theoremcheck.theorems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.random.Key;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Tally;

/**
 * One case on all its instances: the pinned ones, the random strata with a short hunt in each, then long hunts from the
 * tightest instances of every shape. Threads run strata side by side, but what they find is read in the strata's order and
 * the sweep ends with the first stratum that decides, so that neither threads nor the size of cohorts change the outcome.
 */
final class Sweep {
    /** Generations of a hunt across strata. All of them together have half as many instances as were drawn. */
    private static final int LONG_HUNT = 32;

    private static final double LONG_HUNTS_SHARE = 0.5;

    /** Lanes of the widest vector register; fewer than fill one cost as much and more. */
    static final int REGISTER = 8;

    /** Tight instances that are looked at in many digits although doubles saw no violation. */
    private static final int BORDERLINE = 4;

    private final Case program;
    private final Settings settings;
    private final Kernels kernels;
    private final Certifier certifier;
    private final Progress progress;

    private Tally random = Tally.NOTHING;
    private Tally hunted = Tally.NOTHING;
    private final Map<Map<String, Integer>, Leads> leads = new LinkedHashMap<>();
    private Optional<Confirmed> confirmed = Optional.empty();
    private long rejected;
    private long open;

    Sweep(Case program, Settings settings, Kernels kernels, Certifier certifier, Progress progress) {
        this.program = program;
        this.settings = settings;
        this.kernels = kernels;
        this.certifier = certifier;
        this.progress = progress;
    }

    /**
     * What all instances showed.
     *
     * @param random tally of the drawn instances
     * @param hunted tally of the pinned and the adversary's
     * @param confirmed the certified counterexample, or example, if one was found
     * @param tightest the tightest instance met, in many digits
     * @param rejected candidates that were no violations, or examples, in many digits
     * @param open drawn candidates that were not examined because there were too many
     */
    record Result(
            Tally random,
            Tally hunted,
            Optional<Confirmed> confirmed,
            Optional<Confirmed> tightest,
            long rejected,
            long open) {
        Result with(Optional<Confirmed> other) {
            return new Result(random, hunted, other, tightest, rejected, open);
        }
    }

    /** @param pinned instances of earlier runs, run before all others */
    Result run(List<Confirmed> pinned) {
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads(), task -> {
            Thread thread = new Thread(task, "sweep " + program.id());
            thread.setDaemon(true);
            return thread;
        });
        try {
            replay(pinned);
            drawStrata(threads);
            if (confirmed.isEmpty() && program.mayBeHunted()) {
                huntAcrossStrata(threads);
            }
            return result();
        } finally {
            threads.shutdown();
        }
    }

    private void replay(List<Confirmed> pinned) {
        for (Confirmed pin : pinned) {
            Probe probe = new Probe(program);
            probe.run(Cohort.of(kernels, List.of(pin.instance())));
            Optional<Confirmed> proof = Optional.of(pin).filter(p -> p.finding().confirms());
            take(Tally.NOTHING, probe.tally(), probe.leads().parents(), proof, 0);
        }
    }

    private void drawStrata(ExecutorService threads) {
        long instances = settings.instances(program.claim());
        if (instances <= Family.STRATUM) {
            // The threads of a processor share the one stratum; it waits for them here, so that it takes none of them.
            int hands = kernels.onDevice() ? 1 : settings.threads();
            int parts = (int) Math.max(1, Math.min(hands, instances / REGISTER));
            int share = REGISTER * (int) ((instances - 1) / ((long) REGISTER * parts) + 1);
            var ground = ground(Math.min(share, settings.cohort(kernels)));
            take(Stratum.run(ground, 0, (int) instances, (cohorts, probe) -> sideBySide(threads, cohorts, probe)));
            return;
        }
        var ground = ground(settings.cohort(kernels));
        List<Callable<Stratum>> strata = new ArrayList<>();
        for (long first = 0; first < instances; first += Family.STRATUM) {
            long number = first / Family.STRATUM;
            int size = (int) Math.min(Family.STRATUM, instances - first);
            strata.add(() -> Stratum.run(ground, number, size, Sweep::oneByOne));
        }
        inOrder(threads, strata, stratum -> {
            take(stratum);
            return confirmed.isPresent() || decided();
        });
    }

    private Stratum.Ground ground(int cohort) {
        long key = Key.of(program.claim().id(), settings.seed());
        return new Stratum.Ground(program, kernels, certifier, key, cohort);
    }

    private static void oneByOne(List<Supplier<Probe.Seen>> cohorts, Consumer<Probe.Seen> probe) {
        cohorts.forEach(cohort -> probe.accept(cohort.get()));
    }

    private void sideBySide(ExecutorService threads, List<Supplier<Probe.Seen>> cohorts, Consumer<Probe.Seen> probe) {
        List<Callable<Probe.Seen>> tasks = cohorts.stream()
                .<Callable<Probe.Seen>>map(cohort -> cohort::get)
                .toList();
        inOrder(threads, tasks, seen -> {
            probe.accept(seen);
            return false;
        });
    }

    private void take(Stratum stratum) {
        open += stratum.open();
        take(stratum.random(), stratum.hunted(), stratum.leads(), stratum.confirmed(), stratum.rejected());
    }

    /** Whether a claim with probability is refuted already. */
    private boolean decided() {
        return program.kind() == Kind.PROBABILISTIC
                && random.trials()
                        .filter(trials ->
                                new SequentialTest(trials.failures(), trials.trials()).evidenceAbove(trials.delta())
                                        >= SequentialTest.REFUTES)
                        .isPresent();
    }

    private void huntAcrossStrata(ExecutorService threads) {
        long strata = (random.instances() + Family.STRATUM - 1) / Family.STRATUM;
        long generations = (long) (random.instances() * LONG_HUNTS_SHARE / Adversary.CHILDREN);
        List<List<Lead>> founders = founders(Math.max(1, generations / LONG_HUNT));
        Adversary adversary = new Adversary(program, kernels, certifier, settings.cohort(kernels));
        List<Callable<Adversary.Bag>> hunts = new ArrayList<>();
        for (List<Lead> group : founders) {
            long number = strata + hunts.size();
            List<Lead> fresh =
                    group.stream().map(lead -> lead.withScale(Lead.FIRST_SCALE)).toList();
            hunts.add(() -> adversary.hunt(fresh, number, (int) Math.min(LONG_HUNT, generations)));
        }
        inOrder(threads, hunts, bag -> {
            var examined = bag.examination();
            take(Tally.NOTHING, bag.tally(), bag.leads(), examined.confirmed(), examined.rejected());
            return confirmed.isPresent();
        });
    }

    /** The shapes with the tightest instances that do not attain the bound, and in turn those with the tightest of all. */
    private List<List<Lead>> founders(long hunts) {
        List<Leads> tight = shapesBy(Leads::parents);
        List<Leads> below = shapesBy(Leads::parentsBelow);
        Set<Leads> inTurn = new LinkedHashSet<>();
        for (int i = 0; i < tight.size(); i++) {
            below.stream().skip(i).limit(1).forEach(inTurn::add);
            inTurn.add(tight.get(i));
        }
        return inTurn.stream().map(Leads::parents).limit(hunts).toList();
    }

    private List<Leads> shapesBy(Function<Leads, List<Lead>> chosen) {
        return leads.values().stream()
                .filter(shape -> !chosen.apply(shape).isEmpty())
                .sorted((one, other) -> Lead.ORDER.compare(
                        chosen.apply(one).get(0), chosen.apply(other).get(0)))
                .toList();
    }

    private void take(Tally drawn, Tally sought, List<Lead> found, Optional<Confirmed> certified, long refused) {
        random = random.merge(drawn);
        hunted = hunted.merge(sought);
        for (Lead lead : found) {
            leads.computeIfAbsent(lead.instance().shape(), shape -> new Leads()).offer(lead);
        }
        if (confirmed.isEmpty()) {
            confirmed = certified;
        }
        rejected += refused;
        progress.at(random.instances(), hunted.instances());
    }

    private Result result() {
        if (confirmed.isPresent()) {
            return new Result(random, hunted, confirmed, Optional.empty(), rejected, 0);
        }
        Optional<Confirmed> tightest = Optional.empty();
        for (Leads shape : shapesBy(Leads::parents).stream().limit(BORDERLINE).toList()) {
            Instance instance = shape.parents().get(0).instance();
            Confirmed here = new Confirmed(instance, certifier.examine(instance));
            if (here.finding().confirms()) {
                confirmed = Optional.of(here);
                break;
            }
            // A hypothesis that holds in doubles by rounding alone may fail here; such an instance is not shown.
            if (here.finding().counted()
                    && tightest.filter(best -> !here.tighterThan(best)).isEmpty()) {
                tightest = Optional.of(here);
            }
        }
        return new Result(random, hunted, confirmed, tightest, rejected, confirmed.isPresent() ? 0 : open);
    }

    /** Runs tasks on all threads and reads their results in order, until one of them ends the sweep. */
    private <R> void inOrder(ExecutorService threads, List<Callable<R>> tasks, Predicate<R> isLast) {
        Deque<Future<R>> ahead = new ArrayDeque<>();
        int next = 0;
        while (next < tasks.size() || !ahead.isEmpty()) {
            while (next < tasks.size() && ahead.size() < settings.threads()) {
                ahead.add(threads.submit(tasks.get(next++)));
            }
            if (isLast.test(await(ahead.remove()))) {
                ahead.forEach(future -> future.cancel(false));
                return;
            }
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a stratum", e);
        }
    }
}
