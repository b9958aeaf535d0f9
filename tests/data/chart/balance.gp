reset session
set terminal svg noenhanced size 720,500 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2012.64191:2026.50748]
set yrange [-4.022714:25.863718]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2013.45 1.075912
2024.55 1.075912

2013.45 2.690974
2024.55 2.690974

2013.45 4.306037
2024.55 4.306037

2013.45 11.520921
2024.55 11.520921

2013.45 14.34728
2024.55 14.34728

2013.45 17.17364
2024.55 17.17364

2013.45 20
2024.55 20

EOD
$events << EOD
2015 8.142259
2015 21.619845

2015 3.82642
2015 7.190675

2015 0
2015 2.944172

EOD
$bars << EOD
2014 3.530807 2013.64 2014.36 3.530807 5.9211 16017957
2015 3.983025 2014.64 2015.36 3.983025 5.9211 16017957
2016 4.11223 2015.64 2016.36 4.11223 5.9211 16017957
2017 3.692313 2016.64 2017.36 3.692313 5.9211 16017957
2018 3.369301 2017.64 2018.36 3.369301 5.9211 16017957
2019 3.110891 2018.64 2019.36 3.110891 5.9211 16017957
2020 3.078589 2019.64 2020.36 3.078589 5.9211 16017957
2021 2.497167 2020.64 2021.36 2.497167 5.9211 16017957
2022 3.175493 2021.64 2022.36 3.175493 5.9211 16017957
2023 3.595409 2022.64 2023.36 3.595409 5.9211 16017957
2024 3.110891 2023.64 2024.36 3.110891 5.9211 16639964
EOD
$hatch << EOD
2023.64 5.562463 16224092
2023.75555 5.9211 16224092

2023.64 5.203825 16224092
2023.87109 5.9211 16224092

2023.64 4.845188 16224092
2023.98664 5.9211 16224092

2023.64 4.486551 16224092
2024.10219 5.9211 16224092

2023.64 4.127914 16224092
2024.21773 5.9211 16224092

2023.64 3.769277 16224092
2024.33328 5.9211 16224092

2023.64 3.41064 16224092
2024.36 5.645401 16224092

2023.65897 3.110891 16224092
2024.36 5.286764 16224092

2023.77452 3.110891 16224092
2024.36 4.928126 16224092

2023.89007 3.110891 16224092
2024.36 4.569489 16224092

2024.00561 3.110891 16224092
2024.36 4.210852 16224092

2024.12116 3.110891 16224092
2024.36 3.852215 16224092

2024.23671 3.110891 16224092
2024.36 3.493578 16224092

2023.64 5.9211 16017957
2024.36 5.9211 16017957
2024.36 3.110891 16017957
2023.64 3.110891 16017957
2023.64 5.9211 16017957

EOD
$axis << EOD
2014 0
2014 -0.239091

2015 0
2015 -0.239091

2016 0
2016 -0.239091

2017 0
2017 -0.239091

2018 0
2018 -0.239091

2019 0
2019 -0.239091

2020 0
2020 -0.239091

2021 0
2021 -0.239091

2022 0
2022 -0.239091

2023 0
2023 -0.239091

2024 0
2024 -0.239091

2013.45 5.9211
2024.55 5.9211

2013.45 8.694561
2024.55 8.694561

EOD
$lines << EOD
2014 12.312301 1196909
2015 11.238285 1196909
2016 10.673013 1196909
2017 11.294812 1196909
2018 11.690502 1196909
2019 11.860084 1196909
2020 11.520921 1196909
2021 12.651464 1196909
2022 13.668954 1196909
2023 14.234226 1196909
2024 14.064644 1196909

2014 16.495314 16017957
2015 14.629916 16017957
2016 13.838536 16017957
2017 15.195188 16017957
2018 16.156151 16017957
2019 16.77795 16017957
2020 16.495314 16017957
2021 18.643347 16017957
2022 18.473766 16017957
2023 18.304184 16017957
2024 18.98251 16017957

EOD
$dots << EOD
2014 12.312301 0.8 7 1196909
2015 11.238285 0.8 7 1196909
2016 10.673013 0.8 7 1196909
2017 11.294812 0.8 7 1196909
2018 11.690502 0.8 7 1196909
2019 11.860084 0.8 7 1196909
2020 11.520921 0.8 7 1196909
2021 12.651464 0.8 7 1196909
2022 13.668954 0.8 7 1196909
2023 14.234226 0.8 7 1196909
2024 14.064644 0.8 7 1196909
2024 14.064644 0.44 7 16777215
2014 16.495314 0.8 7 16017957
2015 14.629916 0.8 7 16017957
2016 13.838536 0.8 7 16017957
2017 15.195188 0.8 7 16017957
2018 16.156151 0.8 7 16017957
2019 16.77795 0.8 7 16017957
2020 16.495314 0.8 7 16017957
2021 18.643347 0.8 7 16017957
2022 18.473766 0.8 7 16017957
2023 18.304184 0.8 7 16017957
2024 18.98251 0.8 7 16017957
2024 18.98251 0.44 7 16777215
EOD
set label 'Kazakhstan''s trade in goods with Russia' at screen 0.01944, screen 0.9539 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion, current prices' at screen 0.01944, screen 0.9089 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow, hatched: provisional or estimated.' at screen 0.01944, screen 0.059 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics; data of 15 February 2025.' at screen 0.01944, screen 0.033 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '2014' at screen 0.09795, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.17007, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.24219, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.31431, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.38643, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.45855, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.53067, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.60279, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.67492, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.74704, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.81916, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Balance (exports less imports)' at screen 0.05828, screen 0.39112 left font 'Liberation Sans:Bold,12' textcolor rgb '#1f2933' noenhanced front
set label '−15' at screen 0.04717, screen 0.1706 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−10' at screen 0.04717, screen 0.22464 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−5' at screen 0.04717, screen 0.27868 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.04717, screen 0.33272 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−7.4' at screen 0.09795, screen 0.23274 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−6.0' at screen 0.17007, screen 0.24787 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−5.6' at screen 0.24219, screen 0.2522 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−6.9' at screen 0.31431, screen 0.23814 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−7.9' at screen 0.38643, screen 0.22734 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.7' at screen 0.45855, screen 0.21869 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.8' at screen 0.53067, screen 0.21761 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−10.6' at screen 0.60279, screen 0.19816 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.5' at screen 0.67492, screen 0.22085 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−7.2' at screen 0.74704, screen 0.2349 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.7' at screen 0.81916, screen 0.21869 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label 'Eurasian Economic Union' at screen 0.17562, screen 0.846 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.04717, screen 0.42552 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.04717, screen 0.52009 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.04717, screen 0.61466 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.04717, screen 0.70923 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20' at screen 0.04717, screen 0.8038 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Imports 18.2' at screen 0.87549, screen 0.76975 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label 'Exports 9.5' at screen 0.87549, screen 0.6052 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
