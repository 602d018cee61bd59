/// How parameters move: update rules, and the [Learner] that takes whole updates.
///
/// Knows networks. Must not know data sets, threads, or how long training goes on.
@NullMarked
package justright.engine.optimizer;

import org.jspecify.annotations.NullMarked;
