/// Data and what is done to it before training: sets, splits, normalization, PCA, augmentation, CSV.
///
/// Examples are columns: X is n_x × m; Y is 1 × m of 0/1, or one-hot n_y × m. Must not know networks,
/// training or the screen.
@NullMarked
package justright.engine.data;

import org.jspecify.annotations.NullMarked;
