"""What the peers of the box-constrained duals share: the problems of a file in the layout of LIBLINEAR and LIBSVM, and the search for a threshold.

The file holds doubles, little endian: problems x n x p signed gradients. Labels alternate, so that both classes occur, and inputs are signed gradients times labels.
"""

import array
import ctypes


class Node(ctypes.Structure):
    _fields_ = [("index", ctypes.c_int), ("value", ctypes.c_double)]


PRINTER = ctypes.CFUNCTYPE(None, ctypes.c_char_p)


class Rows:
    """One problem: labels, and inputs as sparse rows."""

    def __init__(self, gradients, n, p):
        self.n, self.p, self.gradients = n, p, gradients
        self.labels = (ctypes.c_double * n)(*((1.0, -1.0)[i % 2] for i in range(n)))
        self.rows = []
        for i in range(n):
            row = (Node * (p + 1))()
            for j in range(p):
                row[j].index, row[j].value = j + 1, gradients[i * p + j] * self.labels[i]
            row[p].index = -1
            self.rows.append(row)
        self.pointers = (ctypes.POINTER(Node) * n)(*(ctypes.cast(row, ctypes.POINTER(Node)) for row in self.rows))

    def margins(self, w):
        """<w, signed gradient> of every row."""
        return [sum(w[j] * self.gradients[i * self.p + j] for j in range(self.p)) for i in range(self.n)]


def read(path, n, p, most=None):
    """The problems of a file, each as an array of n p numbers; the first ones, if most says how many."""
    numbers = array.array("d")
    with open(path, "rb") as file:
        numbers.frombytes(file.read())
    count = len(numbers) // (n * p)
    return [numbers[k * n * p : (k + 1) * n * p] for k in range(min(count, most or count))]


def median(values):
    return sorted(values)[len(values) // 2]


def threshold(asked, gap):
    """Halves a stopping threshold until the median relative gap is at most the one asked for. Returns both."""
    eps, reached = 0.3, float("inf")
    while reached > asked and eps > 1e-9:
        eps /= 2
        reached = gap(eps)
    return eps, reached
