/// What should I try next? Patients whose models fail, remedies with prices, and the recipe that says which box to look
/// into. Knows no other lab.
@NullMarked
package justright.labs.recipe;

import org.jspecify.annotations.NullMarked;
