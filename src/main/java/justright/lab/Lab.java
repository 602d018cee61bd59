package justright.lab;

/// One lab: a descriptor and two factories, called when the lab is opened.
public interface Lab<M extends LabModel> {

    LabDescriptor descriptor();

    M createModel(LabContext context);

    LabView createView(M model, LabContext context);

    /// A model and the view that shows it.
    default OpenLab open(LabContext context) {
        M model = createModel(context);
        LabView view = createView(model, context);
        return new OpenLab(this, model, view, context);
    }
}
