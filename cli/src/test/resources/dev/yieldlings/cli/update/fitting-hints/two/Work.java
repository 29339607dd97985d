public class Work {
    int begun;
}
