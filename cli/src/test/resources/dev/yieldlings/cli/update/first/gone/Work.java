public class Work {
    int gone;
}
