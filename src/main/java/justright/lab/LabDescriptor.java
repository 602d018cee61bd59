package justright.lab;

/// What is known of a lab before it is opened.
///
/// @param id lower case with dashes: `l2-l1`
/// @param bundle base name of its words; keys `title`, `question`, `summary` are there
/// @param folder class path folder of its `lesson.md` and `beats.json`, ending in a slash
public record LabDescriptor(String id, Chapter chapter, String bundle, String folder) {

    /// The descriptor of a lab whose words and lesson lie beside its class.
    public static LabDescriptor beside(Class<?> lab, String id, Chapter chapter) {
        String home = lab.getPackageName();
        return new LabDescriptor(id, chapter, home + ".text", "/" + home.replace('.', '/') + "/");
    }
}
