/**
 * What may an algorithm ask about the function it minimises? Its value, its gradient and a random sample of it: an {@link
 * org.theoremcheck.engine.oracle.Oracle} sees all parameters as one block of numbers per lane. Open {@code Oracle} first;
 * {@link org.theoremcheck.engine.oracle.NetworkOracle} is the risk of a network, {@link
 * org.theoremcheck.engine.oracle.BlockOracle} the same risk as a function of one layer.
 */
@NullMarked
package org.theoremcheck.engine.oracle;

import org.jspecify.annotations.NullMarked;
