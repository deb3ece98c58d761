"""Extracts facts from press releases on Spark: `spark-submit … extract_releases.py --help`."""

from press_extract_spark.job import main

if __name__ == "__main__":
    main()
