/// What stages of labs are made of: the layout of hero, companions and timeline, the timeline itself, the names of
/// pins, the spread over several seeds.
///
/// Knows runs and settings, but no lab.
@NullMarked
package justright.lab.stage;

import org.jspecify.annotations.NullMarked;
