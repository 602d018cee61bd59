/// When is enough enough? One run is watched on a dev set, stopped by hand and by a rule, and taken from its best
/// moment; then its price is set beside that of one run for each λ. Knows no other lab.
@NullMarked
package justright.labs.earlystopping;

import org.jspecify.annotations.NullMarked;
