/**
 * What is one problem, and what are many? An {@link org.theoremcheck.engine.problem.Instance} is one problem as plain
 * named numbers, exact and serialisable; a {@link org.theoremcheck.engine.problem.Cohort} is many of one shape on some
 * backend, lane-innermost. Open {@code Cohort} first; typed views such as {@code GlmCohort} implement {@link
 * org.theoremcheck.engine.problem.Problem}.
 */
@NullMarked
package org.theoremcheck.engine.problem;

import org.jspecify.annotations.NullMarked;
