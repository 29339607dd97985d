public class Work {
    int solved;
}
