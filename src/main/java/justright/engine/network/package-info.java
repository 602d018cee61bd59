/// A feed-forward network as the course writes it: Z⁽ˡ⁾ = W⁽ˡ⁾A⁽ˡ⁻¹⁾ + b⁽ˡ⁾, A⁽ˡ⁾ = g(Z⁽ˡ⁾), its cost and its
/// gradients.
///
/// Layers are numbered 1 … L; A⁽⁰⁾ is X. Examples are columns. Values ([Architecture], [Activation], [Loss],
/// [Penalty], [Initialization]) are immutable; [Parameters], [Gradients], [Batch] and [Network] belong to one thread.
/// Must not know optimizers, data sets, or how long training goes on. A cost that is not finite is a value, never
/// an exception; wrong shapes are an [IllegalArgumentException].
@NullMarked
package justright.engine.network;

import org.jspecify.annotations.NullMarked;
