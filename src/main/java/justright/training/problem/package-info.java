/// What networks learn from and are judged by: seeded train and dev sets with their Bayes error, and what a network
/// answers over their plane. Knows no screen and no run.
@NullMarked
package justright.training.problem;

import org.jspecify.annotations.NullMarked;
