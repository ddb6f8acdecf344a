package org.theoremcheck.kernels;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Every property of every module draws from one seed, {@code -Dseed}, so that a commit passes its tests always or never. A property that
 * names a seed of its own keeps it.
 */
public final class SeededProperties implements AroundPropertyHook {
    private static final String DEFAULT_SEED = "20200604";

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Outermost: the seed stands before anything is drawn. */
    @Override
    public int aroundPropertyProximity() {
        return -100;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Optional<String> own = context.attributes().seed();
        if (own.isEmpty()) {
            context.attributes().setSeed(System.getProperty("seed", DEFAULT_SEED));
        }
        return property.execute();
    }
}
