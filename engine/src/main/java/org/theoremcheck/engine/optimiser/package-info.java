/**
 * How does a method move, and what did a run of it see? An {@link org.theoremcheck.engine.optimiser.Optimiser} is a record
 * of parameters with one step that reads like its pseudocode; a {@link org.theoremcheck.engine.optimiser.Run} holds what
 * claims ask about the iterates. Open {@code Sngd} first, then {@code Optimiser.run}; {@link
 * org.theoremcheck.engine.optimiser.Dante} alternates such runs over the layers of a network, and {@link
 * org.theoremcheck.engine.optimiser.SvmUpdate} takes steps that solve a support vector machine over a minibatch.
 */
@NullMarked
package org.theoremcheck.engine.optimiser;

import org.jspecify.annotations.NullMarked;
