/// The inner loops: products of matrices, sums over examples, and the exponential family.
///
/// Arrays only. Must not know networks, layers or optimizers.
///
/// **Layout.** One array per unit, its examples contiguous, padded to a multiple of [Padding#BLOCK]. Nothing
/// here allocates.
///
/// **Same bits everywhere.** Products run over the inner index in order, one fused multiply-add each. A sum over
/// examples is eight partial sums, example j in partial j mod 8, joined by one fixed tree ([FixedSum]). So plain
/// loops and vectors of any width give the same bits.
@NullMarked
package justright.engine.kernel;

import org.jspecify.annotations.NullMarked;
