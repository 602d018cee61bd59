package justright.lab;

import java.util.List;

/// What is known of a lab before it is opened.
///
/// @param id lower case with dashes: `l2-l1`
/// @param bundle base name of its words; keys `title`, `question`, `summary` are there
/// @param challenges ids of its challenges, in order
/// @param folder class path folder of its `lesson.md` and `beats.json`, ending in a slash
public record LabDescriptor(String id, Chapter chapter, List<String> challenges, String bundle, String folder) {

    /// The descriptor of a lab whose words and lesson lie beside its class.
    public static LabDescriptor beside(Class<?> lab, String id, Chapter chapter, String... challenges) {
        String home = lab.getPackageName();
        return new LabDescriptor(id, chapter, List.of(challenges), home + ".text", "/" + home.replace('.', '/') + "/");
    }
}
