package justright.labs.search;

import justright.lab.Chapter;
import justright.lab.Lab;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;

/// Grid or random?
public final class SearchLab implements Lab<SearchModel> {

    private static final LabDescriptor DESCRIPTOR = LabDescriptor.beside(
            SearchLab.class,
            SearchModel.ID,
            Chapter.SEARCH,
            SearchChallenges.VALUES,
            SearchChallenges.BEST,
            SearchChallenges.LINEAR);

    @Override
    public LabDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public SearchModel createModel(LabContext context) {
        return new SearchModel(context);
    }

    @Override
    public SearchView createView(SearchModel model, LabContext context) {
        return new SearchView(model, context);
    }
}
