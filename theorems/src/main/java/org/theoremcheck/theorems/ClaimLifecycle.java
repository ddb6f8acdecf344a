package org.theoremcheck.theorems;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.reports.LedgerEntry;

/** Turns the one try of a check or mutant into a trial over all instances, and its verdict into the try's result. */
final class ClaimLifecycle implements AroundTryHook, ResolveParameterHook {
    /** jqwik asks for the parameter; what it is given is never used, because the trial makes its own evidence. */
    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
        boolean evidence = parameter.parameter().getType() == Evidence.class;
        return evidence
                ? Optional.of(
                        ignored -> new RecordedEvidence(Backends.reference().lane(), 1))
                : Optional.empty();
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor once, List<Object> parameters) {
        Case program = Case.of(context.testInstance(), context.targetMethod());
        Settings settings = Settings.current();
        LedgerEntry entry = Docket.ofThisRun().takenOver(program.id()).orElseGet(() -> judge(program, settings));
        return entry.asExpected()
                ? TryExecutionResult.satisfied()
                : TryExecutionResult.falsified(new AssertionError(Difference.between(program, entry)));
    }

    private static LedgerEntry judge(Case program, Settings settings) {
        try {
            LedgerEntry entry = new Trial(program, settings).judge();
            Docket.ofThisRun().enter(entry);
            return entry;
        } catch (RuntimeException | Error stopped) {
            Docket.ofThisRun().stopped(Entry.stopped(program, settings, "the check stopped: " + stopped.getMessage()));
            throw stopped;
        }
    }
}
