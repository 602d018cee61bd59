package justright.setting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What may stand in one place of a [RowSetting].
///
/// @param <T> the value of a place, immutable
public sealed interface Entry<T> {

    /// The value as saved in files; without a blank.
    String encode(T value);

    /// The value that `text` stands for; null if it is none.
    @Nullable
    T read(String text);

    /// Whether the value may stand there.
    boolean allows(T value);

    /// What would be accepted, for messages.
    String allowed();

    /// A number on a scale.
    ///
    /// @param whole whether it has no fraction
    record Numbers(Scale scale, boolean whole) implements Entry<Double> {

        @Override
        public String encode(Double value) {
            return value == Math.rint(value) ? Long.toString(value.longValue()) : value.toString();
        }

        @Override
        public @Nullable Double read(String text) {
            try {
                return Double.valueOf(text.replace(',', '.'));
            } catch (NumberFormatException _) {
                return null;
            }
        }

        @Override
        public boolean allows(Double value) {
            return value >= scale.minimum() && value <= scale.maximum() && !(whole && value != Math.rint(value));
        }

        @Override
        public String allowed() {
            return encode(scale.minimum()) + " … " + encode(scale.maximum());
        }
    }

    /// One of a few names. Text keys: `setting.<id>.<choice>`.
    ///
    /// @param choices in order
    record Choices<E extends Enum<E>>(List<E> choices) implements Entry<E> {

        public Choices {
            choices = List.copyOf(choices);
        }

        /// All constants of an enum.
        public static <E extends Enum<E>> Choices<E> of(Class<E> type) {
            return new Choices<>(Arrays.asList(type.getEnumConstants()));
        }

        @Override
        public String encode(E value) {
            return ChoiceSetting.nameOf(value);
        }

        @Override
        public @Nullable E read(String text) {
            return choices.stream()
                    .filter(choice -> encode(choice).equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean allows(E value) {
            return choices.contains(value);
        }

        @Override
        public String allowed() {
            return choices.stream().map(this::encode).collect(Collectors.joining(", "));
        }
    }

    /// Something that was done by hand, in a notation of the lab's own; no control types it.
    ///
    /// @param allowed an example of the notation, for messages
    record Notes(Predicate<String> fits, String allowed) implements Entry<String> {

        @Override
        public String encode(String value) {
            return value;
        }

        @Override
        public @Nullable String read(String text) {
            return fits.test(text) ? text : null;
        }

        @Override
        public boolean allows(String value) {
            return fits.test(value);
        }
    }
}
