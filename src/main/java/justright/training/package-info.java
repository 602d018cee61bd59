/// Training in the background: an experiment stepped by a session's own thread, snapshots through a one-slot mailbox,
/// history in buckets, time travel by checkpoints, parallel runs.
///
/// Knows the engine, no JavaFX and no words for people. Threads are made here and in `store` only.
@NullMarked
package justright.training;

import org.jspecify.annotations.NullMarked;
